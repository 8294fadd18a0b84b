package merlin.payment.clock;

import java.util.Optional;
import merlin.criteria.Library;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.criteria.file.CriteriaFiles;

/** The built-in payment rules, in the words of a test. */
public final class Rules {
    private static final Library LIBRARY = CriteriaFiles.load(Optional.empty());
    public static final RuleSet PUBLIC = LIBRARY.paymentRules("uk-public");
    public static final RuleSet LATE_PAYMENT = LIBRARY.paymentRules("uk-late-payment");
    public static final RuleSet BANK_RATE = LIBRARY.paymentRules("uk-bank-rate");
    public static final RuleSet NOTICE = LIBRARY.paymentRules("uk-compliance-notice");
    public static final RuleSet FILING = LIBRARY.paymentRules("uk-payment-practices");
    public static final RuleSet CODE = LIBRARY.paymentRules("uk-fair-payment-code");
    public static final RuleSet BID = LIBRARY.paymentRules("uk-bid");

    private Rules() {}
}
