package merlin.accreditation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate states: one record for page and PDF. It is as the department decided it and does not change; whether the
 * accreditation still holds stands in the register.
 *
 * @param number the certificate's number
 * @param identifiers the prime's register numbers
 * @param outcome label and percentage, such as {@code Good, 81%}
 * @param decision in the words of the reports
 * @param until last day, included
 * @param page address of the prime in the register, where it says whether the accreditation still holds
 */
public record Certificate(
        String number,
        String prime,
        String primeId,
        List<String> identifiers,
        String decision,
        String outcome,
        String edition,
        String department,
        String programme,
        LocalDate decidedOn,
        LocalDate until,
        int conditions,
        String page) {}
