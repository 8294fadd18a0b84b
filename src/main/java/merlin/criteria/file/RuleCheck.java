package merlin.criteria.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** CRI-1: what a schema cannot say about a scoring rule. Every reference leads somewhere, every ladder goes down. */
final class RuleCheck {
    private final CheckedFile file;
    private final Names names;

    RuleCheck(CheckedFile file, Names names) {
        this.file = file;
        this.names = names;
    }

    /** Names are unique and {@code field} falls from step to step. */
    void ladder(JsonNode steps, String field) {
        unique(steps, "name");
        for (int i = 1; i < steps.size(); i++)
            if (steps.get(i).path(field).asInt() >= steps.get(i - 1).path(field).asInt())
                file.problem(
                        steps.get(i).path(field), field + " has to be lower than the one before: best comes first");
    }

    /** Every percentage from 0 has a label. */
    void labelsReachZero(JsonNode labels) {
        JsonNode last = labels.path(labels.size() - 1).path("from");
        if (last.asInt() != 0) file.problem(last, "the last label has to start from 0");
    }

    void unique(Iterable<JsonNode> entries, String field) {
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : entries)
            if (!seen.add(entry.path(field).asString()))
                file.problem(entry.path(field), field + " " + entry.path(field).asString() + " is there twice");
    }

    void weights(JsonNode weights) {
        known(weights.path("criteria"), names.criteria(), "criterion");
        known(weights.path("principles"), names.principles(), "principle");
    }

    private void known(JsonNode byCode, List<String> codes, String what) {
        byCode.properties().forEach(e -> {
            if (!codes.contains(e.getKey())) file.problem(e.getValue(), "there is no " + what + " " + e.getKey());
        });
    }

    void caps(JsonNode caps) {
        unique(caps, "id");
        for (JsonNode cap : caps) {
            when(cap.path("when"));
            then(cap.path("then"), cap.path("when").path("subject").asString());
        }
    }

    private void when(JsonNode when) {
        String subject = when.path("subject").asString();
        List<String> codes = switch (subject) {
            case "criterion" -> names.criteria();
            case "principle" -> names.principles();
            default -> List.of();
        };
        for (JsonNode code : when.path("codes"))
            if (!codes.contains(code.asString())) file.problem(code, "there is no " + subject + " " + code.asString());
        if (when.has("partnerSides") && !subject.equals("criterion"))
            file.problem(when.path("partnerSides"), "only a criterion has a partner side");
        if (when.has("atOrBelow"))
            oneOf(when.path("atOrBelow"), subject.equals("criterion") ? names.levels() : names.labels());
    }

    private void then(JsonNode then, String subject) {
        String limit = then.path("limit").asString();
        if ((limit.equals("level") || limit.equals("principle-label")) && !subject.equals("criterion"))
            file.problem(then.path("limit"), limit + " can be held down for a criterion only");
        oneOf(
                then.path("atMost"),
                switch (limit) {
                    case "level" -> names.levels();
                    case "decision" -> Names.DECISIONS;
                    default -> names.labels();
                });
    }

    private void oneOf(JsonNode value, List<String> allowed) {
        if (!allowed.contains(value.asString()))
            file.problem(value, value.asString() + " is not one of " + String.join(", ", allowed));
    }
}
