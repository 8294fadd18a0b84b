package merlin.report.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.accreditation.ConditionNow;
import merlin.accreditation.ConditionState;
import merlin.accreditation.Standing;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Outcome;
import merlin.criteria.file.CriteriaFiles;
import merlin.payment.statutory.AHalfYear;
import merlin.portfolio.ValueSplit;
import merlin.portfolio.facts.FactSheet;
import merlin.portfolio.facts.Facts;

/** A small invented programme: two primes, one accredited with conditions, one never assessed. */
final class AProgramme {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Edition EDITION =
            CriteriaFiles.load(java.util.Optional.empty()).edition("merlin-2018");

    private AProgramme() {}

    static ComplianceFacts small() {
        return new ComplianceFacts(
                "https://merlin.example",
                new ComplianceFacts.Programme(
                        "p-1",
                        "Routes to Work",
                        "Department for Everyday Services",
                        "Help into work.",
                        LocalDate.of(2025, 1, 1),
                        null),
                DAY,
                List.of(calder(), northgate()),
                List.of(
                        new ComplianceFacts.Contract("North", "£48,500,000.00", List.of("Northgate")),
                        new ComplianceFacts.Contract("Valley", "", List.of("Calder"))));
    }

    private static ComplianceFacts.Prime calder() {
        return new ComplianceFacts.Prime(
                "c",
                "Calder",
                1,
                Standing.of(List.of(), Standing.Running.BEING_ASSESSED, Optional.empty(), DAY),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "Not shown, to protect those who answered.",
                14,
                new ComplianceFacts.Payment("No ledger supplied; nothing is implied.", Optional.empty()),
                List.of(),
                new ComplianceFacts.Claims(1, 0, 0));
    }

    private static ComplianceFacts.Prime northgate() {
        List<ConditionNow> conditions = List.of(
                new ConditionNow(
                        "1",
                        "4.2",
                        "Pay within 30 days.",
                        "finance director",
                        LocalDate.of(2026, 9, 30),
                        ConditionState.OVERDUE,
                        null,
                        ""),
                new ConditionNow(
                        "2",
                        "3.2",
                        "Agree targets.",
                        "operations director",
                        LocalDate.of(2026, 8, 1),
                        ConditionState.DONE,
                        LocalDate.of(2026, 7, 20),
                        "Minutes seen."));
        LocalDate decided = LocalDate.of(2026, 1, 15);
        LocalDate until = LocalDate.of(2027, 12, 10);
        return new ComplianceFacts.Prime(
                "n",
                "Northgate",
                1,
                Standing.of(
                        List.of(new Standing.Fact(Decision.MET_WITH_CONDITIONS, decided, until, 2, 1, 1)),
                        Standing.Running.NO,
                        Optional.empty(),
                        DAY),
                List.of(new ComplianceFacts.Decided(
                        decided,
                        until,
                        "Standard met with conditions",
                        "Good, 80%",
                        EDITION.title(),
                        "MA-10001",
                        conditions)),
                Optional.of(assessed()),
                Optional.of(new ComplianceFacts.Survey(
                        "Autumn 2026",
                        LocalDate.of(2026, 10, 20),
                        18,
                        14,
                        List.of(
                                new ComplianceFacts.Value(
                                        "payment",
                                        "Payment",
                                        "2.5",
                                        new BigDecimal("2.5"),
                                        new BigDecimal("2.25"),
                                        new BigDecimal("2.75")),
                                new ComplianceFacts.Value(
                                        "risk",
                                        "Risk",
                                        "4.5 or more",
                                        new BigDecimal("4.5"),
                                        new BigDecimal("4.25"),
                                        new BigDecimal("5"))),
                        new ComplianceFacts.Value(
                                "all",
                                "All questions together",
                                "3.5",
                                new BigDecimal("3.5"),
                                new BigDecimal("3.25"),
                                new BigDecimal("3.75")))),
                "",
                18,
                new ComplianceFacts.Payment(
                        "",
                        Optional.of(AHalfYear.winter().paid(95, 20).paid(5, 45).figures())),
                List.of(chain()),
                new ComplianceFacts.Claims(0, 1, 2));
    }

    private static ComplianceFacts.Assessed assessed() {
        Map<String, String> judged = new LinkedHashMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        EDITION.criteria().forEach(c -> {
            judged.put(c.code(), "Good");
            own.put(c.code(), c.code().equals("4.2") ? "Excellent" : "Good");
        });
        return new ComplianceFacts.Assessed(
                "MA-10001",
                LocalDate.of(2026, 1, 10),
                EDITION.title(),
                Outcome.of(judged, EDITION),
                Optional.of(Outcome.of(own, EDITION)),
                List.of(
                        new ComplianceFacts.Criterion(
                                "4.2", "Accurate, timely payment", "Excellent", "Good", "P1: 2.5", true),
                        new ComplianceFacts.Criterion("4.3", "Open fees", "Good", "Good", "R4: 3.5", false)),
                "We have changed our pay run.");
    }

    private static ComplianceFacts.Chain chain() {
        Facts facts = new Facts(
                30,
                new BigDecimal("40"),
                new BigDecimal("60"),
                new BigDecimal("12.5"),
                200L,
                150L,
                "referrals",
                30,
                30,
                LocalDate.of(2025, 1, 1),
                new BigDecimal("12"),
                new BigDecimal("2500"));
        FactSheet stated = new FactSheet(
                1,
                DAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                facts,
                List.of(
                        new FactSheet.Line(merlin.portfolio.facts.Fact.VOLUME, FactSheet.State.CONFIRMED, "", null),
                        new FactSheet.Line(merlin.portfolio.facts.Fact.NOTICE, FactSheet.State.DISPUTED, "No.", null)));
        FactSheet unknown = FactSheet.of(List.of(), List.of());
        return new ComplianceFacts.Chain(
                "North",
                2,
                new ValueSplit(
                        new BigDecimal("62.5"),
                        new BigDecimal("20"),
                        new BigDecimal("5"),
                        new BigDecimal("30.25"),
                        BigDecimal.ZERO,
                        Map.of(1, new BigDecimal("40"), 2, new BigDecimal("22.5")),
                        3,
                        1),
                List.of(
                        new ComplianceFacts.Relation("a", "Hull", Optional.of(true), stated),
                        new ComplianceFacts.Relation("b", "Leeds", Optional.of(false), unknown),
                        new ComplianceFacts.Relation("d", "", Optional.empty(), unknown)));
    }
}
