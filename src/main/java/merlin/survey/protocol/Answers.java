package merlin.survey.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one partner answered: the opened {@code scores}. No time, place, language or device.
 *
 * @param form id of the form
 * @param group the group the partner stated, or null
 * @param a item to answer, 1 to 5 as given; items left out are absent
 */
public record Answers(String form, String group, Map<String, Integer> a) {
    public Answers {
        if (form == null || a == null) throw new Malformed("scores");
        for (Integer answer : a.values()) {
            if (answer == null || answer < 1 || answer > 5) throw new Malformed("scores");
        }
        a = Collections.unmodifiableMap(new LinkedHashMap<>(a));
    }

    /** SUR-8 Reads the scores and checks them against the survey. Throws {@link Malformed}. */
    public static Answers of(byte[] scores, Descriptor survey) {
        Answers answers = Wire.read(scores, Answers.class);
        boolean groupKnown = answers.group == null
                || survey.breakdown() != null && survey.breakdown().groups().contains(answers.group);
        boolean itemsKnown = answers.a.keySet().stream()
                .allMatch(id -> survey.form().item(id).isPresent());
        if (!survey.form().id().equals(answers.form) || !groupKnown || !itemsKnown) throw new Malformed("scores");
        return answers;
    }

    /** The answers with reverse-scored items turned round, so that 5 is always good. */
    public Map<String, Integer> oriented(Form questions) {
        Map<String, Integer> oriented = new LinkedHashMap<>();
        a.forEach((id, answer) ->
                oriented.put(id, questions.item(id).orElseThrow().reverse() ? Integer.valueOf(6 - answer) : answer));
        return oriented;
    }
}
