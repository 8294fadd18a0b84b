package merlin.report.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.accreditation.ConditionNow;
import merlin.accreditation.ConditionState;
import merlin.report.Say;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.compliance.ComplianceFacts.Relation;
import merlin.report.document.Block;
import merlin.report.document.Block.Fact;
import merlin.report.document.Block.Figure;
import merlin.report.document.Block.Why;

/** 1. One page: what it is about, three findings, five figures, and what could not be established. */
final class OnePage {
    private OnePage() {}

    /** What is counted on this page. */
    private record Counts(
            long primes,
            long held,
            long conditions,
            long overdue,
            long surveys,
            long contracts,
            long withChain,
            long partners,
            long known,
            long vcse) {
        static Counts of(ComplianceFacts facts) {
            List<ConditionNow> conditions = Conditions.standing(facts);
            Map<String, Optional<Boolean>> partners = facts.primes().stream()
                    .flatMap(p -> p.chains().stream())
                    .flatMap(c -> c.relations().stream())
                    .collect(Collectors.toMap(Relation::partnerId, Relation::vcse, (a, b) -> a.isPresent() ? a : b));
            return new Counts(
                    facts.primes().size(),
                    facts.primes().stream().filter(p -> p.standing().held()).count(),
                    conditions.size(),
                    conditions.stream()
                            .filter(c -> c.state() == ConditionState.OVERDUE)
                            .count(),
                    facts.primes().stream().filter(p -> p.survey().isPresent()).count(),
                    facts.contracts().size(),
                    facts.primes().stream()
                            .flatMap(p -> p.chains().stream())
                            .map(ComplianceFacts.Chain::contract)
                            .distinct()
                            .count(),
                    partners.size(),
                    partners.values().stream().filter(Optional::isPresent).count(),
                    partners.values().stream().filter(v -> v.orElse(false)).count());
        }
    }

    static List<Block> of(ComplianceFacts facts) {
        Counts counts = Counts.of(facts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts("What this report is about", about(facts)));
        blocks.add(new Block.Lead("Three findings"));
        blocks.add(new Block.Bullets(findings(facts, counts)));
        blocks.add(new Block.Lead("Five figures"));
        blocks.add(new Block.Figures(figures(facts, counts)));
        blocks.add(new Block.Lead("What we could not establish"));
        blocks.add(new Block.Bullets(unknown(facts, counts)));
        return blocks;
    }

    private static List<Fact> about(ComplianceFacts facts) {
        var programme = facts.programme();
        String editions = facts.primes().stream()
                .flatMap(p -> p.assessed().stream())
                .map(ComplianceFacts.Assessed::edition)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        String from = programme.startsOn() == null ? "not stated" : Say.day(programme.startsOn());
        String to = programme.endsOn() == null ? "not stated" : Say.day(programme.endsOn());
        return List.of(
                new Fact("Programme", programme.title()),
                new Fact("Department", programme.department()),
                new Fact("Programme period", from + " to " + to),
                new Fact("Facts of", Say.day(facts.asOf())),
                new Fact("Edition of the Standard", editions.isEmpty() ? "No assessment decided yet" : editions));
    }

    private static List<String> findings(ComplianceFacts facts, Counts c) {
        String held = c.held + " of " + Say.count(c.primes, "prime holds", "primes hold") + " an accreditation on "
                + Say.day(facts.asOf())
                + (c.conditions == 0
                        ? "."
                        : "; " + c.overdue + " of " + Say.count(c.conditions, "condition is", "conditions are")
                                + " overdue.");
        String survey = "Partner survey values are published for " + c.surveys + " of "
                + Say.count(c.primes, "prime", "primes") + ". For the others section 4 says why nothing is shown.";
        String chains = "Supply chains are published for " + c.withChain + " of "
                + Say.count(c.contracts, "contract", "contracts") + "; they name "
                + Say.count(c.partners, "partner", "partners") + ", of which " + c.vcse
                + " are voluntary, community or social enterprises (known for " + c.known + ").";
        return List.of(held, survey, chains);
    }

    private static List<Figure> figures(ComplianceFacts facts, Counts c) {
        var day = facts.asOf();
        return List.of(
                Say.figure(
                        "primes-accredited",
                        "Primes that hold an accreditation",
                        c.held,
                        c.primes,
                        "No prime",
                        day,
                        new Why(
                                "ACR-4",
                                "The newest decision of each prime counts; its last day is included.",
                                Say.count(c.primes, "prime", "primes") + " with a contract of this programme",
                                "contracts without a prime linked to them")),
                Say.figure(
                        "conditions-overdue",
                        "Conditions overdue",
                        c.overdue,
                        c.conditions,
                        "No condition",
                        day,
                        new Why(
                                "ACR-6",
                                "A condition is overdue from the day after its last day, unless the lead assessor found it met.",
                                Say.count(c.conditions, "condition", "conditions") + " of accreditations that are held",
                                "conditions of accreditations that have ended")),
                Say.figure(
                        "surveys-published",
                        "Primes with published partner survey values",
                        c.surveys,
                        c.primes,
                        "No prime",
                        day,
                        new Why(
                                "PUB-3, PUB-4",
                                "The newest survey that was released is looked at; it has values if enough partners answered and enough are listed.",
                                Say.count(c.primes, "prime", "primes") + ", over all their supply chains",
                                "surveys that run or wait for their report")),
                Say.figure(
                        "contracts-with-chain",
                        "Contracts with a published supply chain",
                        c.withChain,
                        c.contracts,
                        "No contract",
                        day,
                        new Why(
                                "POR-4",
                                "A contract counts if a prime has published at least one version of its chain.",
                                Say.count(c.contracts, "contract", "contracts") + " of this programme",
                                "drafts")),
                Say.figure(
                        "partners-vcse",
                        "Partners that are voluntary, community or social enterprises",
                        c.vcse,
                        c.known,
                        "Not known",
                        day,
                        new Why(
                                "POR-16",
                                "Distinct partners in the newest published versions.",
                                Say.count(c.known, "partner", "partners") + " of whom it is known, of " + c.partners,
                                (c.partners - c.known) + " of whom it is not known; potential partners")));
    }

    private static List<String> unknown(ComplianceFacts facts, Counts c) {
        List<String> said = new ArrayList<>();
        List<String> unmeasured = facts.primes().stream()
                .filter(p -> p.payment().figures().isEmpty())
                .map(Prime::name)
                .toList();
        if (unmeasured.size() == facts.primes().size())
            said.add(
                    "Payment: no prime has figures that can be published, so nothing is said about who was paid when.");
        else if (!unmeasured.isEmpty()) said.add("Who was paid when by " + String.join(", ", unmeasured) + ".");
        List<String> without = facts.primes().stream()
                .filter(p -> p.survey().isEmpty())
                .map(Prime::name)
                .toList();
        if (!without.isEmpty()) said.add("How partners feel treated by " + String.join(", ", without) + ".");
        if (c.contracts > c.withChain)
            said.add("Who delivers " + Say.count(c.contracts - c.withChain, "contract", "contracts")
                    + " without a published supply chain.");
        if (c.partners > c.known)
            said.add("Whether " + Say.count(c.partners - c.known, "partner is", "partners are")
                    + " a voluntary, community or social enterprise.");
        said.add("How the department itself pays and consults.");
        return said;
    }
}
