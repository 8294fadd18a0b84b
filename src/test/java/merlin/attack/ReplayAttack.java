package merlin.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attack 9. Somebody kept every submission and sends the old ones again after the partners changed their answers. */
class ReplayAttack {
    @ParameterizedTest(name = "BAL-3 on {0}: old answers sent again are refused and the newer ones stay")
    @EnumSource
    void oldAnswersSentAgainAreRefused(ABallotDatabase kind) {
        ABallot ballot = new ABallot(kind.fresh());
        Descriptor survey = ballot.openSurvey();
        List<Submission> old = new ArrayList<>();
        List<String> newest = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Respondent partner = ASurvey.withPass(survey);
            for (int seq = 1; seq <= 3; seq++) {
                Answers answers = new Answers("merlin-2018-core", null, Map.of("P1", seq));
                Submission sent = partner.answer(seq, answers, List.of(new Comment("risk", "Change " + seq)));
                ballot.accept(survey, sent);
                if (seq < 3) old.add(sent);
                else newest.add(sent.entry(survey.surveyId()).toString());
            }
        }
        ballot.shuffleRows();
        long refused = old.stream()
                .filter(sent -> ballot.status(survey, sent.bytes()) == 409)
                .count();
        List<String> kept = ballot.stored(survey).answers().stream()
                .map(opened -> opened.entryValue().toString())
                .toList();
        boolean newestKept = kept.size() == 10 && kept.containsAll(newest);
        int comments = ballot.stored(survey).comments().size();
        Row.of(Attack.REPLAY, kind)
                .judge(
                        refused == old.size() && newestKept && comments == 10,
                        "replays %d, answered 409: %d, newest kept: %s, comments counted twice: %d"
                                .formatted(old.size(), refused, newestKept ? "10 of 10" : "no", comments - 10));
    }
}
