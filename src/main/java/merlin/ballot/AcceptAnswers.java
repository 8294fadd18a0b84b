package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Submission;

/**
 * Takes one submission of answers. BAL-2: the checks stand in the order in which they are made. Says nothing to any log: not
 * that it ran, not how it ended.
 */
@ApplicationScoped
public class AcceptAnswers {
    @Inject
    Surveys surveys;

    @Inject
    Entries entries;

    /**
     * @param body exactly 16384 bytes
     * @return the 32 bytes of the stored entry's receipt
     * @throws Refused 404 no such survey, 410 not open, 400 malformed, 403 pass not valid, 409 older or different
     */
    byte[] accept(String surveyId, byte[] body) {
        Descriptor survey = surveys.get(surveyId);
        if (!survey.dates().answering(surveys.today())) throw new Refused(410, "BAL-1");
        Submission submission = read(body);
        Entry entry = submission.entry(surveyId);
        if (!onCurve(submission) || !submission.pass().signedFor(survey) || !entry.signed()) {
            throw new Refused(403, "BAL-2");
        }
        if (!entry.opens(submission.nonceBytes(), submission.scoresBytes())) throw new Refused(400, "BAL-2");
        Answers.of(submission.scoresBytes(), survey);
        submission.checkComments(survey.form());
        return entries.keep(surveyId, submission).receipt();
    }

    /** Whatever is wrong with the pass itself, down to its length, makes it a pass that is not valid. */
    private static Submission read(byte[] body) {
        try {
            return Submission.of(body);
        } catch (Malformed malformed) {
            if (malformed.getMessage().startsWith("pass.")) throw new Refused(403, "BAL-2");
            throw malformed;
        }
    }

    private static boolean onCurve(Submission submission) {
        try {
            return submission.pass().passKey() != null;
        } catch (Malformed offCurve) {
            return false;
        }
    }
}
