package merlin.assessment.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import merlin.assessment.TextLimit;
import merlin.criteria.Decision;
import merlin.criteria.Outcome;
import merlin.shared.Refusal;

/**
 * The report of an assessment, in the order of the 2018 compact reports: one record from which page, PDF and JSON are made. It
 * holds nothing that may not be printed: no note, no name of anybody interviewed, no judgement before it is settled.
 *
 * @param reference such as {@code MA-10001}
 * @param issuedAt null in a draft
 * @param outcome 2: null while a difference is unsettled
 * @param organisation 4: about the organisation
 * @param strengths 5; @param developments 6
 * @param findings 7: by principle
 * @param reply the prime's own words, printed beside the findings; null when it said nothing
 */
public record AssessmentReport(
        String reference,
        Instant issuedAt,
        KeyInformation key,
        Outcome outcome,
        Methodology methodology,
        String organisation,
        List<String> strengths,
        List<String> developments,
        List<PrincipleFinding> findings,
        Conclusion conclusion,
        Facts facts,
        Reply reply) {
    public AssessmentReport {
        strengths = List.copyOf(strengths);
        developments = List.copyOf(developments);
        findings = List.copyOf(findings);
    }

    /** A draft is read by the team, and by the prime while it checks facts. */
    public boolean draft() {
        return issuedAt == null;
    }

    /**
     * 1: key information.
     *
     * @param type {@code Accreditation} or {@code Review}
     * @param recommendation the assessor's decision in the words of the reports; null while there is none
     * @param anniversary end of the accreditation if it is granted: the last on-site day plus the edition's validity; null
     *     when the recommendation is "not met" or missing
     * @param onSiteTo last on-site day, included
     */
    public record KeyInformation(
            String type,
            String organisation,
            String primeId,
            String department,
            String programme,
            String edition,
            String editionTitle,
            Decision recommendation,
            LocalDate anniversary,
            LocalDate onSiteFrom,
            LocalDate onSiteTo,
            String leadAssessor,
            String secondAssessor,
            String moderator) {}

    /**
     * 3: methodology, with the numbers as they are.
     *
     * @param contracts titles of the contracts in scope
     * @param listed partners on the accepted list; null when none was accepted
     * @param survey what may be said of the partner survey
     * @param partnersInterviewed different partners spoken to; @param partnerPeople people of partners spoken to
     * @param documents pieces of evidence the prime attached
     * @param differences criteria on which the two judgements differed; all of them were settled by the moderator
     * @param claimsRefused partners that said they were left out and were not accepted
     */
    public record Methodology(
            List<String> contracts,
            Integer listed,
            Survey survey,
            int interviews,
            int partnersInterviewed,
            int partnerPeople,
            int primePeople,
            int commissionerPeople,
            int documents,
            int criteria,
            int differences,
            int claimsRefused,
            String text) {}

    /**
     * What may be said of the partner survey to everybody.
     *
     * @param answered null when it may not be shown; @param percent response rate to the nearest 5, null likewise
     * @param root of the survey's log, by which partners check that their answer was counted; null while there is none
     * @param words a sentence that says what is known or why nothing is shown
     */
    public record Survey(Integer answered, Integer percent, String root, String words) {}

    /** 7: one principle. @param text the lead's words about the principle, possibly empty */
    public record PrincipleFinding(String code, String title, String text, List<CriterionFinding> criteria) {}

    /**
     * 7: one criterion.
     *
     * @param level settled level; null while it is not settled
     * @param ownLevel what the prime gave itself; null when it gave none
     * @param reason of the judgement that counts; empty while it is not settled
     */
    public record CriterionFinding(
            String code,
            String title,
            String partnerSide,
            String level,
            String ownLevel,
            String reason,
            List<Quotation> quotations) {}

    /** Words from an interview, printed with recorded consent. @param speaker never a name: "A supply chain partner" */
    public record Quotation(String words, String speaker) {}

    /** 8: conclusion and conditions. @param recommendation null while there is none; @param reason for it, or empty */
    public record Conclusion(String text, Decision recommendation, String reason, List<Condition> conditions) {}

    /**
     * A condition of accreditation.
     *
     * @param criterion code of the criterion it comes from
     * @param owner who sees to it, by part, such as "the prime's finance director"
     * @param dueOn last day, included
     */
    public record Condition(String criterion, String text, String owner, LocalDate dueOn) implements Serializable {
        public Condition {
            if (text == null || text.isBlank() || owner == null || owner.isBlank() || dueOn == null)
                throw new Refusal("ASM-17", "assessment.conditionParts");
            text = text.strip();
            owner = owner.strip();
            TextLimit.check("ASM-17", "The owner", owner, 300);
            TextLimit.check("ASM-17", "The condition", text, 2000);
        }
    }

    /** How the prime checked the draft. @param sentOn null while the draft has not been sent; counts are of corrections */
    public record Facts(LocalDate sentOn, LocalDate dueOn, int asked, int accepted, int declined) {}

    /** The prime's own words. */
    public record Reply(String words, LocalDate writtenOn) {}
}
