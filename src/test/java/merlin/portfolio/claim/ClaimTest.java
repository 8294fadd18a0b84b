package merlin.portfolio.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import merlin.portfolio.RelationStatus;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** POR-11 and POR-12: what a claim needs, and how it ends. */
class ClaimTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aClaimIsDecidedOnceAndKeepsItsReason() {
        Claim claim = aClaim();
        claim.decide(false, " The invoice names another prime. ", "lead", NOW);
        assertEquals(ClaimState.REFUSED, claim.getState());
        assertEquals("The invoice names another prime.", claim.getReason());
        assertRefused("POR-12", () -> claim.decide(true, "Again", "lead", NOW));
    }

    @ParameterizedTest(name = "POR-12: the reason \"{0}\" is none")
    @ValueSource(strings = {"", "  "})
    void aDecisionNeedsAReason(String reason) {
        assertRefused("POR-12", () -> aClaim().decide(true, reason, "lead", NOW));
    }

    @Test
    void aClaimNeedsEvidenceAsTextOrFile() {
        assertRefused("POR-11", () -> new Evidence(EvidenceKind.INVOICE, " ", null, new byte[0]));
        assertRefused("POR-11", () -> new Evidence(null, "Invoice 7", null, null));
        new Evidence(EvidenceKind.INVOICE, null, "scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aFileIsJudgedByItsContentNotItsName() {
        byte[] program = "MZ...".getBytes(StandardCharsets.US_ASCII);
        assertRefused("POR-11", () -> new Evidence(EvidenceKind.CONTRACT, null, "contract.pdf", program));
        assertRefused("POR-11", () -> new Evidence(EvidenceKind.CONTRACT, null, "big.pdf", pdf(5_000_001)));
    }

    private static byte[] pdf(int size) {
        byte[] file = new byte[size];
        System.arraycopy("%PDF".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
        return file;
    }

    private static Claim aClaim() {
        return new Claim(
                "claim",
                "partner",
                new ClaimedRelation("prime", null, "Northern lot", 2, RelationStatus.PRESENT, "Home care"),
                new Evidence(EvidenceKind.INVOICE, "Invoice 7 of May", null, null),
                false,
                "user",
                NOW);
    }

    private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(Refusal.class, act).rule());
    }
}
