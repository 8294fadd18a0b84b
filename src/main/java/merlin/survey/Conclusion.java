package merlin.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Form;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.SurveyPackage;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;

/**
 * SUR-18 What T4 makes of a survey: from the frozen list and the survey host's answers to the outcome and the public package.
 * Pure but for the nonce.
 *
 * @param nonce 32 random bytes that hide the outcome behind its hash until T5
 */
record Conclusion(SurveyOutcome outcome, byte[] nonce, SurveyPackage packed) {
    private static final Comparator<Entry> BY_RECEIPT = Comparator.comparing(Entry::receipt, Bytes.UNSIGNED);

    /** @param descriptors oldest first; @param previous published rounds of the last 24 months, latest first */
    static Conclusion of(
            List<Descriptor> descriptors,
            List<SurveyPartner> partners,
            Export export,
            List<Ballots.Previous> previous) {
        Descriptor survey = descriptors.get(descriptors.size() - 1);
        List<Entry> log = export.answers().stream()
                .map(Export.Opened::entryValue)
                .sorted(BY_RECEIPT)
                .toList();
        SurveyOutcome outcome = sound(survey, export)
                ? Disclosure.outcome(ballots(survey, partners, export, previous))
                : SurveyOutcome.BLOCKED;
        byte[] nonce = Bytes.random(32);
        boolean open = outcome.published();
        SurveyPackage packed = new SurveyPackage(
                1,
                descriptors.stream().map(d -> Bytes.b64u(d.bytes())).toList(),
                ConcludedOutcome.hash(nonce, outcome),
                open ? log.stream().map(entry -> Bytes.b64u(entry.bytes())).toList() : null,
                Bytes.b64u(Entry.root(
                        survey.surveyId(), log.stream().map(Entry::receipt).toList())),
                open ? register(partners) : null);
        return new Conclusion(outcome, nonce, packed);
    }

    /** PUB-2 Every entry has a pass of this survey, is signed, opens and fits the form, and no pass counts twice. */
    private static boolean sound(Descriptor survey, Export export) {
        Set<String> keys = new HashSet<>();
        try {
            return export.surveyId().equals(survey.surveyId())
                    && export.answers().stream().allMatch(opened -> sound(survey, opened, keys));
        } catch (Malformed e) {
            return false;
        }
    }

    private static boolean sound(Descriptor survey, Export.Opened opened, Set<String> keys) {
        Entry entry = opened.entryValue();
        Answers.of(opened.scoresBytes(), survey);
        return entry.surveyId().equals(survey.surveyId())
                && keys.add(entry.pass().key())
                && entry.pass().signedFor(survey)
                && entry.signed()
                && entry.opens(opened.nonceBytes(), opened.scoresBytes());
    }

    private static Ballots ballots(
            Descriptor survey, List<SurveyPartner> partners, Export export, List<Ballots.Previous> previous) {
        Map<String, List<String>> dimensions = new LinkedHashMap<>();
        for (Form.Item item : survey.form().items()) {
            dimensions
                    .computeIfAbsent(item.dimension(), id -> new ArrayList<>())
                    .add(item.id());
        }
        List<Ballots.Ballot> ballots = export.answers().stream()
                .map(opened -> Answers.of(opened.scoresBytes(), survey))
                .map(answers -> new Ballots.Ballot(answers.group(), answers.oriented(survey.form())))
                .toList();
        Descriptor.Breakdown by = survey.breakdown();
        return new Ballots(
                ids(partners),
                (int) partners.stream().filter(SurveyPartner::isCollected).count(),
                dimensions,
                ballots,
                by == null ? null : new Ballots.Breakdown(by.name(), by.groups()),
                previous,
                survey.rules());
    }

    static Set<String> ids(List<SurveyPartner> partners) {
        Set<String> ids = new LinkedHashSet<>();
        partners.forEach(partner -> ids.add(partner.getPartnerId()));
        return ids;
    }

    private static List<SurveyPackage.Row> register(List<SurveyPartner> partners) {
        return partners.stream()
                .sorted(Comparator.comparing(SurveyPartner::handle, Bytes.UNSIGNED))
                .map(partner -> new SurveyPackage.Row(Bytes.b64u(partner.handle()), partner.isCollected()))
                .toList();
    }
}
