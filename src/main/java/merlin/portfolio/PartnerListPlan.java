package merlin.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.account.Organisation;
import merlin.portfolio.partnerlist.PartnerRow;
import merlin.shared.Finding;
import merlin.shared.Id;
import merlin.shared.Refusal;

/** What the sound rows of a partner list would add to and change in one draft. Planned first, then carried out (POR-7). */
final class PartnerListPlan {
    /** One row with the relation it means: one of the draft, or a new one under a new id. */
    static final class Planned {
        final PartnerRow row;
        final PartnerDetails details;
        final Optional<Organisation> partner;
        Subcontract existing;
        String id;
        String parentId;

        Planned(PartnerRow row, PartnerDetails details, Optional<Organisation> partner) {
            this.row = row;
            this.details = details;
            this.partner = partner;
        }

        String partnerKey() {
            return partner.map(Organisation::getId).orElseGet(details::key);
        }
    }

    private final List<DraftRow> draft;
    private final List<Planned> planned = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    PartnerListPlan(List<DraftRow> draft) {
        this.draft = draft;
    }

    List<Planned> planned() {
        return planned;
    }

    List<Finding> problems() {
        return problems;
    }

    /** Takes the row in; a refusal of {@code directory} becomes a problem of its line. */
    void add(PartnerRow row, PartnerDirectory directory) {
        try {
            PartnerDetails details =
                    new PartnerDetails(row.organisation(), row.identifier(), row.size(), row.vcse(), row.sme());
            Optional<Organisation> partner = directory.find(details);
            directory.check(partner, row.contact());
            Planned plan = new Planned(row, details, partner);
            Optional<Planned> twin =
                    planned.stream().filter(p -> isSameRelation(p, plan)).findFirst();
            if (twin.isPresent()) {
                problem(
                        row,
                        "organisation",
                        "POR-7",
                        "portfolio.list.rowTwice",
                        twin.get().row.line(),
                        row.line());
            } else {
                planned.add(plan);
            }
        } catch (Refusal refused) {
            problem(row, "", refused.rule(), refused.messageKey(), refused.arguments());
        }
    }

    private static boolean isSameRelation(Planned one, Planned other) {
        return one.partnerKey().equals(other.partnerKey()) && sameText(one.row.service(), other.row.service());
    }

    /** Finds for each row its relation in the draft and its place in the chain, then checks the whole chain. */
    void settle() {
        Map<String, Integer> rowsOf = new HashMap<>();
        planned.forEach(p -> rowsOf.merge(p.partnerKey(), 1, Integer::sum));
        for (Planned plan : planned) {
            plan.existing = existing(plan, rowsOf.get(plan.partnerKey()));
            plan.id = plan.existing == null ? Id.next() : plan.existing.getId();
        }
        while (planned.removeIf(plan -> !place(plan))) {
            // a row that stood below one just taken out has to go as well
        }
        try {
            Shares.check(nodes());
        } catch (Refusal refused) {
            problems.add(Finding.ofFile(refused.rule(), refused.messageKey(), texts(refused.arguments())));
            planned.clear();
        }
    }

    /** The partner's only relation, or the one with the same service. */
    private Subcontract existing(Planned plan, int rows) {
        List<Subcontract> candidates = draft.stream()
                .filter(d -> d.partner().getId().equals(plan.partnerKey()))
                .map(DraftRow::relation)
                .toList();
        if (rows == 1 && candidates.size() == 1) return candidates.get(0);
        return candidates.stream()
                .filter(c -> sameText(c.getService(), plan.row.service()))
                .findFirst()
                .orElse(null);
    }

    private boolean place(Planned plan) {
        String above = plan.row.partnerOf();
        if (above == null) {
            plan.parentId = plan.existing == null ? null : plan.existing.getParentId();
            return true;
        }
        List<String> found = Stream.concat(
                        planned.stream()
                                .filter(p -> p != plan && isNamed(above, p.details.name(), p.details.key()))
                                .map(p -> p.id),
                        draft.stream()
                                .filter(d -> isNamed(above, d.partner().getName(), number(d.partner())))
                                .map(d -> d.relation().getId()))
                .filter(id -> !id.equals(plan.id))
                .distinct()
                .toList();
        if (found.size() == 1) {
            plan.parentId = found.get(0);
            return true;
        }
        String key = found.isEmpty() ? "portfolio.list.noSuchPartner" : "portfolio.list.severalPartners";
        problem(plan.row, "partner of", "POR-1", key, above);
        return false;
    }

    private static boolean isNamed(String text, String name, String number) {
        return sameText(text, name) || sameText(text, number);
    }

    private static String number(Organisation partner) {
        return partner.getIdentifiers().stream()
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }

    private List<Shares.Node> nodes() {
        Map<String, Shares.Node> nodes = new java.util.LinkedHashMap<>();
        draft.forEach(d -> nodes.put(d.relation().getId(), d.node()));
        planned.forEach(p -> nodes.put(
                p.id, new Shares.Node(p.id, p.parentId, p.details.name(), p.row.status(), terms(p).valueShare())));
        return List.copyOf(nodes.values());
    }

    /** What the row states; what it leaves open stays as the draft has it. */
    SubcontractTerms terms(Planned plan) {
        PartnerRow row = plan.row;
        SubcontractTerms held = plan.existing == null ? null : plan.existing.terms();
        return new SubcontractTerms(
                row.tier(),
                row.status(),
                row.service() != null || held == null ? row.service() : held.service(),
                row.area() != null || held == null ? row.area() : held.area(),
                row.valueShare() != null || held == null ? row.valueShare() : held.valueShare(),
                row.startsOn() != null || held == null ? row.startsOn() : held.startsOn(),
                row.endsOn() != null || held == null ? row.endsOn() : held.endsOn(),
                row.contact(),
                plan.parentId);
    }

    private void problem(PartnerRow row, String column, String rule, String messageKey, Object... arguments) {
        problems.add(new Finding(row.line(), 0, column, rule, messageKey, List.of(texts(arguments))));
    }

    private static String[] texts(Object... arguments) {
        return Stream.of(arguments).map(Objects::toString).toArray(String[]::new);
    }

    private static boolean sameText(String one, String other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : one.strip().equalsIgnoreCase(other.strip());
    }
}
