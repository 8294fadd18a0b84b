package merlin.survey.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import merlin.survey.protocol.Dates;

/** SUR-17 A mail that goes to all partners of a survey alike, once, whatever each of them has done. */
@Entity
@Table(name = "survey_letter")
@IdClass(Letter.Key.class)
public class Letter {
    /** What the mail asks for. */
    public enum Kind {
        /** At T0: collect your pass, one minute. */
        COLLECT,
        /** Half way between T1 and T2. */
        COLLECT_REMINDER,
        /** At T1: answer, four minutes. */
        ANSWER,
        /** Three days before T3. */
        ANSWER_REMINDER;

        /** The day on which it goes out. */
        public LocalDate due(Dates dates) {
            return switch (this) {
                case COLLECT -> dates.opens();
                case COLLECT_REMINDER ->
                    dates.answering().plusDays(ChronoUnit.DAYS.between(dates.answering(), dates.collectingEnds()) / 2);
                case ANSWER -> dates.answering();
                case ANSWER_REMINDER -> dates.closes().minusDays(3);
            };
        }

        /** True from its day until it would be pointless. */
        boolean due(LocalDate todayUtc, Dates dates) {
            LocalDate end = switch (this) {
                case COLLECT, COLLECT_REMINDER -> dates.collectingEnds();
                case ANSWER, ANSWER_REMINDER -> dates.closes();
            };
            return !todayUtc.isBefore(due(dates)) && todayUtc.isBefore(end);
        }
    }

    /** One row a survey and kind. Persistence makes it without arguments, so it is no record. */
    public static class Key implements Serializable {
        private String surveyId;
        private Kind kind;

        public Key() {}

        Key(String surveyId, Kind kind) {
            this.surveyId = surveyId;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && surveyId.equals(key.surveyId) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(surveyId, kind);
        }
    }

    @Id
    @Column(name = "survey_id", length = 22)
    private String surveyId;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Letter() {}

    Letter(String surveyId, Kind kind) {
        this.surveyId = surveyId;
        this.kind = kind;
    }
}
