package merlin.payment.spotcheck;

import java.util.List;

/** The list that a sample is drawn from. @param ids of the invoices, in its order; @param hash SHA-256 of supplier and number of each */
public record Population(List<Long> ids, String hash) {}
