package merlin.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;

/** The ballot program without a server, on a clock that tests move. */
public final class ABallot {
    public static final Answers FOUR = new Answers("merlin-2018-core", "tier2", Map.of("P1", 4, "P2", 2));

    final Surveys surveys = new Surveys();
    final Entries entries = new Entries();
    final Shuffle shuffle = new Shuffle();
    final AcceptAnswers acceptAnswers = new AcceptAnswers();
    private Instant now;

    public ABallot(DataSource database) {
        surveys.database = database;
        entries.database = database;
        shuffle.database = database;
        acceptAnswers.surveys = surveys;
        acceptAnswers.entries = entries;
        surveys.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        on(ASurvey.T0);
    }

    public ABallot on(LocalDate day) {
        return at(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    ABallot at(Instant instant) {
        now = instant;
        return this;
    }

    /** A described survey on the day answering opens. */
    public Descriptor openSurvey() {
        return open(ASurvey.descriptor());
    }

    /** The described survey, on the day answering opens. */
    public Descriptor open(Descriptor survey) {
        surveys.keep(survey.surveyId(), survey.bytes());
        on(survey.dates().answering());
        return survey;
    }

    public byte[] accept(Descriptor survey, Submission submission) {
        return acceptAnswers.accept(survey.surveyId(), submission.bytes());
    }

    public byte[] acceptBytes(Descriptor survey, byte[] body) {
        return acceptAnswers.accept(survey.surveyId(), body);
    }

    public static Submission answers(Respondent partner, long seq) {
        return partner.answer(seq, FOUR, List.of());
    }

    public static Submission answers(Respondent partner, long seq, Comment... comments) {
        return partner.answer(seq, FOUR, List.of(comments));
    }

    /** 200, or the status of the refusal. */
    public int status(Descriptor survey, byte[] body) {
        try {
            acceptAnswers.accept(survey.surveyId(), body);
            return 200;
        } catch (Refused refused) {
            return refused.status();
        } catch (Malformed malformed) {
            return 400;
        }
    }

    /** What is stored of the survey, as main gets it. */
    public Export stored(Descriptor survey) {
        return entries.export(survey.surveyId());
    }

    public void shuffleRows() {
        shuffle.run();
    }
}
