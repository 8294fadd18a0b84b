package merlin.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.account.Organisation;
import merlin.accreditation.Condition;
import merlin.assessment.AssessmentType;
import merlin.criteria.Decision;

/**
 * What happens in one case of the story.
 *
 * @param firstDay first on-site day; everything else is dated from it
 * @param levels the level of every criterion that is not Good, by code, on which both assessors agree
 * @param disagreements criteria on which the second assessor gives Satisfactory and the moderator keeps the lead's level
 * @param answeredShare partners that answer the survey, of each ten; @param mood 1 to 5: around which their answers lie
 */
record CaseScript(
        Organisation prime,
        String primeAccount,
        String programmeId,
        Set<String> contractIds,
        AssessmentType type,
        LocalDate firstDay,
        Map<String, String> levels,
        List<String> disagreements,
        List<Cast.Partner> partners,
        int answeredShare,
        int mood,
        String about,
        String conclusion,
        String reply,
        Decision decision,
        List<Condition.Terms> conditions) {
    String level(String criterion) {
        return levels.getOrDefault(criterion, "Good");
    }
}
