package merlin.programme.ocds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Turns a package that is sound against our schema into notices. Collects problems and remarks as it goes. */
final class NoticeReader {
    private static final Set<String> NOT_AWARDED = Set.of("cancelled", "unsuccessful");

    private final JsonNode root;
    private final FieldReader fields = new FieldReader();
    private final PartyReader organisations = new PartyReader(fields);

    NoticeReader(JsonNode root) {
        this.root = root;
    }

    OcdsReading read(String list) {
        List<Notice> notices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : root.path(list)) {
            JsonNode release = list.equals("records") ? entry.path("compiledRelease") : entry;
            if (!release.isObject()) {
                fields.problem(entry, "compiledRelease", "PRO-2", "programme.ocds.recordNotCompiled");
            } else if (!seen.add(fields.text(release, "ocid"))) {
                fields.problem(
                        release, "ocid", "PRO-2", "programme.ocds.severalReleases", fields.text(release, "ocid"));
            } else if (isEmpty(release)) {
                fields.problem(release, "", "PRO-5", "programme.ocds.nothingAsked", fields.text(release, "ocid"));
            } else {
                notices.add(notice(release));
            }
        }
        if (!fields.problems().isEmpty()) return new OcdsReading.Refused(fields.problems());
        return new OcdsReading.Read(fields.text(root.path("publisher"), "name"), notices, fields.remarks());
    }

    private static boolean isEmpty(JsonNode release) {
        return !release.path("tender").isObject()
                && release.path("awards").isEmpty()
                && release.path("contracts").isEmpty();
    }

    private Notice notice(JsonNode release) {
        Map<String, Party> parties = new java.util.LinkedHashMap<>();
        for (JsonNode node : release.path("parties")) {
            organisations
                    .read(node)
                    .ifPresent(party -> parties.put(party.id().isEmpty() ? "#" + parties.size() : party.id(), party));
        }
        Notice notice = new Notice(
                fields.text(release, "ocid"),
                fields.text(release, "id"),
                fields.date(release, "date"),
                buyer(release, parties),
                List.copyOf(parties.values()),
                requirement(release),
                awarded(release, parties));
        checkTitles(release, notice);
        return notice;
    }

    /** The buyer named by the notice, else the one party with that role. Never the publisher, often a software vendor. */
    private Optional<Party> buyer(JsonNode release, Map<String, Party> parties) {
        if (release.path("buyer").isObject()) {
            Optional<Party> named = organisations.referred(release.path("buyer"), parties);
            if (named.isPresent()) return named;
        }
        List<Party> buyers = parties.values().stream()
                .filter(p -> p.roles().contains("buyer"))
                .toList();
        if (buyers.size() == 1) return Optional.of(buyers.get(0));
        fields.remark(release, "buyer", "PRO-4", "programme.ocds.noBuyer");
        return Optional.empty();
    }

    private Requirement requirement(JsonNode release) {
        JsonNode tender = release.path("tender");
        return new Requirement(
                fields.text(tender, "title"),
                fields.text(tender, "description"),
                fields.cpv(release),
                fields.money(tender, "value"),
                fields.period(tender, "contractPeriod"));
    }

    /** PRO-5: what the notice holds decides, never its tag. Contracts go before awards; a contract takes its award's suppliers. */
    private List<AwardedContract> awarded(JsonNode release, Map<String, Party> parties) {
        Map<String, JsonNode> awards = byId(release, "awards");
        Map<String, JsonNode> contracts = byId(release, "contracts");
        List<AwardedContract> awarded = new ArrayList<>();
        Set<String> contracted = new HashSet<>();
        contracts.forEach((id, contract) -> {
            JsonNode award = awards.get(fields.text(contract, "awardID"));
            contracted.add(fields.text(contract, "awardID"));
            if (stands(contract)) awarded.add(contract(id, contract, award, parties));
        });
        awards.forEach((id, award) -> {
            if (!contracted.contains(id) && stands(award)) awarded.add(award(id, award, parties));
        });
        return awarded;
    }

    private Map<String, JsonNode> byId(JsonNode release, String list) {
        return release.path(list)
                .valueStream()
                .collect(Collectors.toMap(
                        node -> fields.text(node, "id"),
                        Function.identity(),
                        (first, second) -> {
                            fields.problem(
                                    second, list + ".id", "PRO-3", "programme.ocds.idTwice", fields.text(second, "id"));
                            return first;
                        },
                        java.util.LinkedHashMap::new));
    }

    private boolean stands(JsonNode node) {
        String status = fields.text(node, "status");
        if (!NOT_AWARDED.contains(status)) return true;
        fields.remark(node, "status", "PRO-5", "programme.ocds.notAwarded", fields.text(node, "id"), status);
        return false;
    }

    private AwardedContract award(String id, JsonNode award, Map<String, Party> parties) {
        return new AwardedContract(
                id,
                fields.text(award, "title"),
                fields.text(award, "status"),
                fields.money(award, "value"),
                fields.date(award, "date"),
                Optional.empty(),
                fields.period(award, "contractPeriod"),
                suppliers(award, parties));
    }

    private AwardedContract contract(String id, JsonNode contract, JsonNode award, Map<String, Party> parties) {
        if (award == null) fields.remark(contract, "awardID", "PRO-4", "programme.ocds.noAward", id);
        String title = fields.text(contract, "title");
        return new AwardedContract(
                id,
                title.isEmpty() && award != null ? fields.text(award, "title") : title,
                fields.text(contract, "status"),
                fields.money(contract, "value"),
                award == null ? Optional.empty() : fields.date(award, "date"),
                fields.date(contract, "dateSigned"),
                fields.period(contract, "period"),
                award == null ? List.of() : suppliers(award, parties));
    }

    private List<Party> suppliers(JsonNode award, Map<String, Party> parties) {
        List<Party> suppliers = new ArrayList<>();
        for (JsonNode supplier : award.path("suppliers")) {
            Optional<Party> party = organisations.referred(supplier, parties);
            party.ifPresent(suppliers::add);
            if (party.isEmpty()) fields.problem(supplier, "name", "PRO-3", "programme.ocds.nameless");
        }
        return suppliers;
    }

    private void checkTitles(JsonNode release, Notice notice) {
        boolean untitled = notice.awarded().isEmpty()
                ? notice.requirement().title().isEmpty()
                : notice.awarded().stream().anyMatch(c -> notice.titleOf(c).isEmpty());
        if (untitled) fields.problem(release, "title", "PRO-3", "programme.ocds.untitled", notice.ocid());
    }
}
