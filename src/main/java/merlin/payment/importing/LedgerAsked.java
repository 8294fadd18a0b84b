package merlin.payment.importing;

/** Somebody asked for work on a ledger, which is done beside the request. */
record LedgerAsked(String ledgerId, String userId, ImportStep first) {}
