package merlin.payment.confirmation;

import java.time.LocalDate;

/** A partner answered something about a prime's ledger in a period. @param disagrees with at least one invoice, or with none */
public record InvoiceAnswered(String primeId, String partnerId, LocalDate periodFrom, boolean disagrees) {}
