package merlin.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.SizeBand;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POR-1 to POR-4, POR-12, POR-14 and POR-15 on drafts, versions and their comparison. */
class ChainRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final SupplyChain CHAIN = new SupplyChain("chain", "contract", "prime", NOW);

    @ParameterizedTest(name = "POR-1: tier {0} is refused")
    @CsvSource({"0", "5", "-1"})
    void aTierIsOneToFour(int tier) {
        assertRefused("POR-1", () -> aRelation("a").tier(tier).terms());
    }

    @ParameterizedTest(name = "POR-2: a share of {0} is kept as {1}")
    @CsvSource({"0, 0", "12.50, 12.5", "100, 100", "0.0001, 0.0001", "33.3333, 33.3333"})
    void aShareOfValueIsExact(BigDecimal stated, String kept) {
        assertEquals(kept, SubcontractTerms.share(stated).toPlainString());
    }

    @ParameterizedTest(name = "POR-2: a share of {0} is refused")
    @CsvSource({"-1", "100.0001", "33.33333"})
    void aShareOutsideItsBoundsIsRefusedNotRounded(BigDecimal stated) {
        assertRefused("POR-2", () -> SubcontractTerms.share(stated));
    }

    @Test
    void anUnknownShareIsNotZero() {
        assertNull(SubcontractTerms.share(null));
        ValueSplit split = ValueSplit.of(
                List.of(aRelation("a").entry(), aRelation("b").share("0").entry()));
        assertEquals(1, split.withoutShare());
    }

    @Test
    void theSharesOfDirectPartnersAreAtMostAHundredTogether() {
        Shares.check(List.of(
                aRelation("a").share("60").node(), aRelation("b").share("40").node()));
        assertRefused(
                "POR-3",
                () -> Shares.check(List.of(
                        aRelation("a").share("60").node(),
                        aRelation("b").share("40.0001").node())));
    }

    @Test
    void potentialPartnersHaveNoShareYet() {
        Shares.check(List.of(
                aRelation("a").share("60").node(),
                aRelation("b").share("60").status(RelationStatus.POTENTIAL).node()));
    }

    @Test
    void whatStandsBelowAPartnerIsAtMostItsOwnShare() {
        assertRefused(
                "POR-3",
                () -> Shares.check(List.of(
                        aRelation("a").share("10").node(),
                        aRelation("b").below("a").share("11").node())));
        Shares.check(List.of(
                aRelation("a").node(), aRelation("b").below("a").share("11").node()));
    }

    @Test
    void nobodyStandsBelowItselfAtAnyDepth() {
        assertRefused(
                "POR-1", () -> Shares.check(List.of(aRelation("a").below("a").node())));
        assertRefused(
                "POR-1",
                () -> Shares.check(List.of(
                        aRelation("a").below("c").node(),
                        aRelation("b").below("a").node(),
                        aRelation("c").below("b").node())));
        assertRefused(
                "POR-1", () -> Shares.check(List.of(aRelation("a").below("gone").node())));
    }

    @Test
    void eachPartnerCountsWithWhatItKeeps() {
        ValueSplit split = ValueSplit.of(List.of(
                aRelation("a").share("30").size(SizeBand.LARGE).vcse(false).entry(),
                aRelation("b")
                        .below("a")
                        .share("10.5")
                        .tier(2)
                        .size(SizeBand.MICRO)
                        .vcse(true)
                        .entry(),
                aRelation("c").share("20").tier(2).entry(),
                aRelation("d")
                        .share("50")
                        .status(RelationStatus.POTENTIAL)
                        .vcse(true)
                        .entry()));
        assertEquals(new BigDecimal("50"), split.passedOn());
        assertEquals(new BigDecimal("10.5"), split.toVcse());
        assertEquals(new BigDecimal("20"), split.vcseUnknown());
        assertEquals(new BigDecimal("10.5"), split.toSme());
        assertEquals(new BigDecimal("19.5"), split.byTier().get(1));
        assertEquals(new BigDecimal("30.5"), split.byTier().get(2));
        assertEquals(3, split.partners());
    }

    @ParameterizedTest(name = "POR-15: stated {0}, size {1}: small or medium-sized is {2}")
    @CsvSource({"true, LARGE, true", "false, MICRO, false", ", MICRO, true", ", MEDIUM, true", ", LARGE, false", ", , "
    })
    void smallOrMediumSizedIsStatedElseBySize(Boolean stated, SizeBand size, Boolean expected) {
        Organisation partner = new Organisation("p", OrganisationKind.PARTNER, "Reef", Set.of());
        partner.describe(null, size, null, stated);
        assertEquals(Optional.ofNullable(expected), ListedPartner.sme(partner));
    }

    @Test
    void twoVersionsDifferByWhatWasAddedRemovedAndChanged() {
        List<ChainEntry> older = List.of(
                aRelation("a").share("10").entry(),
                aRelation("b").entry(),
                aRelation("c").entry());
        List<ChainEntry> newer = List.of(
                aRelation("a").share("12").tier(2).entry(),
                aRelation("b").entry(),
                aRelation("d").entry());
        ChainComparison comparison = ChainComparison.of(older, newer);
        assertEquals("d", comparison.added().get(0).getSubcontractId());
        assertEquals("c", comparison.removed().get(0).getSubcontractId());
        assertEquals(
                List.of(
                        new ChainComparison.Difference("tier", "1", "2"),
                        new ChainComparison.Difference("valueShare", "10", "12")),
                comparison.changed().get(0).differences());
        assertTrue(ChainComparison.of(older, older).isEmpty());
    }

    @Test
    void whoSavesOverSomebodyElsesChangeIsTold() {
        assertRefused("POR-14", () -> aRelation("a").subcontract().expect(7));
    }

    @Test
    void aRelationThatAnAssessorAcceptedCannotBeRemovedByThePrime() {
        Subcontract relation = aRelation("a").subcontract();
        relation.acceptedClaim("claim");
        assertRefused("POR-12", () -> relation.remove("prime", NOW));
    }

    @Test
    void aRelationEndsOnOrAfterItsFirstDay() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        ContactPerson contact = new ContactPerson("Ann", null, "a@b.example", null);
        new SubcontractTerms(1, RelationStatus.PAST, null, null, null, day, day, contact, null);
        assertRefused(
                "POR-8",
                () -> new SubcontractTerms(
                        1, RelationStatus.PAST, null, null, null, day, day.minusDays(1), contact, null));
    }

    private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(Refusal.class, act).rule());
    }

    private static Relation aRelation(String id) {
        return new Relation(id);
    }

    /** Builds one relation in domain words. */
    private static final class Relation {
        private final String id;
        private int tier = 1;
        private RelationStatus status = RelationStatus.PRESENT;
        private String share;
        private String parent;
        private Boolean vcse;
        private SizeBand size;

        Relation(String id) {
            this.id = id;
        }

        Relation tier(int tier) {
            this.tier = tier;
            return this;
        }

        Relation status(RelationStatus status) {
            this.status = status;
            return this;
        }

        Relation share(String percent) {
            this.share = percent;
            return this;
        }

        Relation below(String parent) {
            this.parent = parent;
            return this;
        }

        Relation vcse(boolean vcse) {
            this.vcse = vcse;
            return this;
        }

        Relation size(SizeBand size) {
            this.size = size;
            return this;
        }

        SubcontractTerms terms() {
            ContactPerson contact = new ContactPerson("Ann Lee", null, "ann@reef.example", null);
            BigDecimal percent = share == null ? null : new BigDecimal(share);
            return new SubcontractTerms(tier, status, "Care", null, percent, null, null, contact, parent);
        }

        Subcontract subcontract() {
            return new Subcontract(id, CHAIN, "partner-" + id, terms(), "user", NOW);
        }

        Shares.Node node() {
            return row().node();
        }

        ChainEntry entry() {
            return row().entry("entry-" + id, "version");
        }

        private DraftRow row() {
            Organisation partner = new Organisation("partner-" + id, OrganisationKind.PARTNER, "Reef " + id, Set.of());
            partner.describe(null, size, vcse, null);
            return new DraftRow(subcontract(), partner);
        }
    }
}
