package merlin.payment.figures;

import merlin.payment.metrics.ReportingPeriod;

/** A ledger that counts. @param period the days it covers */
public record StandingLedger(String id, int number, ReportingPeriod period) {}
