package merlin.survey.invitation;

import java.time.Instant;
import merlin.shared.Decided;

/** The letters of a survey went to all once more. @param about id of the survey */
public record InvitationDecided(String about, String by, Instant at, String why) implements Decided {
    @Override
    public String what() {
        return "InvitationsSentAgain";
    }
}
