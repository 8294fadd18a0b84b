package merlin.portfolio.partnerlist;

import java.math.BigDecimal;
import java.time.LocalDate;
import merlin.account.Identifier;
import merlin.account.SizeBand;
import merlin.portfolio.ContactPerson;
import merlin.portfolio.RelationStatus;

/**
 * One sound row of a partner list. Null means: not stated.
 *
 * @param line where the row begins in the file
 * @param contract text that names the contract, or null for the chain the list is brought into
 * @param partnerOf name or register number of the partner above, or null when the prime contracts directly
 */
public record PartnerRow(
        long line,
        String organisation,
        Identifier identifier,
        int tier,
        RelationStatus status,
        String contract,
        String service,
        String area,
        ContactPerson contact,
        SizeBand size,
        Boolean vcse,
        Boolean sme,
        BigDecimal valueShare,
        LocalDate startsOn,
        LocalDate endsOn,
        String partnerOf) {}
