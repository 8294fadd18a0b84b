package merlin.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import merlin.accreditation.ConditionNow;

/**
 * Everything the register says of a prime.
 *
 * @param history decisions, the newest first; lapsed and refused ones stay
 * @param running what can be said of a case under way; empty when there is none
 * @param survey partner surveys, the latest first
 * @param payment its latest published payment figures, or why there are none (REG-6)
 */
public record PrimeView(
        RegisterEntry entry,
        String legalForm,
        String size,
        List<Decided> history,
        String running,
        List<Holding> contracts,
        List<Survey> survey,
        Payment payment) {
    /**
     * A decision of a department.
     *
     * @param outcome label and percentage the assessment came to
     * @param reference of the case, under which its report and certificate are found
     * @param until null when the Standard was not met
     */
    public record Decided(
            LocalDate decidedOn,
            String decision,
            String tone,
            String outcome,
            String edition,
            String department,
            String programme,
            LocalDate until,
            String reference,
            String reason,
            boolean certificate,
            List<ConditionNow> conditions) {}

    /** A contract the prime holds. @param value as printed; empty when unknown */
    public record Holding(String programmeId, String programme, String contract, String value, LocalDate endsOn) {}

    /**
     * A partner survey.
     *
     * @param words what is shown, or why nothing is
     * @param lines values by subject; empty when nothing is shown
     * @param checkAddress the survey host's page that checks the published list; null before T4
     */
    public record Survey(
            String round,
            LocalDate closed,
            int partners,
            String words,
            List<Value> lines,
            @JsonIgnore String chart,
            @JsonIgnore String checkAddress) {}

    /**
     * What the ledger shows.
     *
     * @param words what the figures are about, or why there are none
     * @param from null when there are none; @param to null when there are none
     */
    public record Payment(String words, LocalDate from, LocalDate to, List<PaymentValue> lines) {
        public boolean shown() {
            return !lines.isEmpty();
        }
    }

    /** A figure as printed. @param period the days it stands for */
    public record PaymentValue(String subject, String value, String period) {}

    /** A value from 1 to 5 in words such as {@code 4.0 or more}. */
    public record Value(String subject, String value) {}
}
