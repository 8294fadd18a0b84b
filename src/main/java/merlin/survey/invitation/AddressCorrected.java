package merlin.survey.invitation;

import java.time.Instant;
import merlin.shared.Decided;

/** INV-3 A person of a partner is reached under another address. @param about id of the person */
public record AddressCorrected(String about, String name, String before, String now, String by, Instant at, String why)
        implements Decided {}
