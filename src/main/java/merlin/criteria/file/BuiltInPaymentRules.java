package merlin.criteria.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.PaymentRules.DatedValue;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.criteria.Provenance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The payment rules packed into the program, read without the schema check that every build makes of them: the command line has
 * them in a tenth of the time. A department's own files are read by {@link CriteriaFiles}.
 */
public final class BuiltInPaymentRules {
    private static final String FILE = "payment-rules.yaml";

    private BuiltInPaymentRules() {}

    /** By id. */
    public static Map<String, RuleSet> sets() {
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(BuiltIn.text(FILE));
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        for (Object one : (List<?>) file.get("sets")) {
            Map<?, ?> set = (Map<?, ?>) one;
            List<DatedValue> values = ((List<?>) set.get("values"))
                    .stream().map(value -> value((Map<?, ?>) value)).toList();
            sets.put(text(set, "id"), new RuleSet(text(set, "id"), text(set, "title"), values));
        }
        return sets;
    }

    private static DatedValue value(Map<?, ?> value) {
        return new DatedValue(
                text(value, "name"),
                new BigDecimal(text(value, "value")),
                text(value, "unit"),
                LocalDate.parse(text(value, "from")),
                Optional.ofNullable(value.get("until")).map(until -> LocalDate.parse(until.toString())),
                Provenance.valueOf(text(value, "provenance").toUpperCase(Locale.ROOT)),
                text(value, "source"));
    }

    private static String text(Map<?, ?> of, String name) {
        return String.valueOf(of.get(name));
    }
}
