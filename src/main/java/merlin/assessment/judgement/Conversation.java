package merlin.assessment.judgement;

import java.time.LocalDate;
import merlin.assessment.TextLimit;
import merlin.shared.Refusal;

/**
 * What a member of the team states about an interview.
 *
 * @param partnerId organisation id of a listed partner, or null
 * @param withWhom the part the people have at work
 * @param people how many, 1 to 200
 * @param mayQuote whether they agreed, when asked, to be quoted without their name
 */
public record Conversation(
        Interview.Side side,
        String partnerId,
        String withWhom,
        int people,
        Interview.Means means,
        LocalDate heldOn,
        boolean mayQuote) {
    public Conversation {
        if (withWhom == null || withWhom.isBlank()) throw new Refusal("ASM-14", "assessment.interviewWithWhom");
        if (people < 1 || people > 200) throw new Refusal("ASM-14", "assessment.interviewPeople");
        if (partnerId != null && (partnerId.isBlank() || side != Interview.Side.PARTNER)) partnerId = null;
        withWhom = withWhom.strip();
        TextLimit.check("ASM-14", "Whom you spoke to", withWhom, 300);
    }
}
