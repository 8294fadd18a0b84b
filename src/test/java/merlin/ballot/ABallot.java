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
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;

/** The ballot program without a server, on a clock that tests move. */
final class ABallot {
    static final Answers FOUR = new Answers("merlin-2018-core", "tier2", Map.of("P1", 4, "P2", 2));

    final Surveys surveys = new Surveys();
    final Entries entries = new Entries();
    final Shuffle shuffle = new Shuffle();
    final AcceptAnswers acceptAnswers = new AcceptAnswers();
    private Instant now;

    ABallot(DataSource database) {
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

    ABallot on(LocalDate day) {
        return at(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    ABallot at(Instant instant) {
        now = instant;
        return this;
    }

    /** A described survey on the day answering opens. */
    Descriptor openSurvey() {
        Descriptor survey = ASurvey.descriptor();
        surveys.keep(survey.surveyId(), survey.bytes());
        on(survey.dates().answering());
        return survey;
    }

    byte[] accept(Descriptor survey, Submission submission) {
        return acceptAnswers.accept(survey.surveyId(), submission.bytes());
    }

    static Submission answers(Respondent partner, long seq) {
        return partner.answer(seq, FOUR, List.of());
    }

    static Submission answers(Respondent partner, long seq, Comment... comments) {
        return partner.answer(seq, FOUR, List.of(comments));
    }
}
