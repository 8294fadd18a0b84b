package merlin.assessment;

import merlin.shared.Refusal;

/**
 * Who assesses: three different people (ASM-4).
 *
 * @param leadId user id of the lead assessor, who plans, judges and writes
 * @param secondId user id of the assessor who judges independently
 * @param moderatorId user id of the one who settles differences; never one of those who judged
 */
public record Team(String leadId, String secondId, String moderatorId) {
    public Team {
        if (leadId.equals(secondId)) throw new Refusal("ASM-4", "assessment.sameAssessor");
        if (moderatorId.equals(leadId) || moderatorId.equals(secondId))
            throw new Refusal("ASM-4", "assessment.moderatorJudged");
    }

    public boolean has(String userId) {
        return leadId.equals(userId) || secondId.equals(userId) || moderatorId.equals(userId);
    }
}
