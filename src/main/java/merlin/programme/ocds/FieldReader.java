package merlin.programme.ocds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.shared.Finding;
import merlin.shared.Money;
import tools.jackson.databind.JsonNode;

/** Reads single fields (PRO-4: absent, null and blank are unknown; zero is zero) and keeps what was found on the way. */
final class FieldReader {
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    List<Finding> problems() {
        return List.copyOf(problems);
    }

    List<Finding> remarks() {
        return List.copyOf(remarks);
    }

    void problem(JsonNode node, String where, String rule, String messageKey, String... arguments) {
        problems.add(OcdsFile.at(node, where, rule, messageKey, arguments));
    }

    void remark(JsonNode node, String where, String rule, String messageKey, String... arguments) {
        remarks.add(OcdsFile.at(node, where, rule, messageKey, arguments));
    }

    /** Plain text of the field; empty when absent, null or blank. A number is given as printed. */
    String text(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        return node.isValueNode() && !node.isNull() ? PlainText.of(node.asString()) : "";
    }

    /** PRO-6: the calendar date as the file prints it, without moving it to another time zone. */
    Optional<LocalDate> date(JsonNode parent, String field) {
        String printed = text(parent, field);
        if (printed.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(printed.substring(0, 10)));
        } catch (DateTimeException e) {
            problem(parent.path(field), field, "PRO-6", "programme.ocds.noSuchDay", printed);
            return Optional.empty();
        }
    }

    Period period(JsonNode parent, String field) {
        JsonNode period = parent.path(field);
        Period read = new Period(date(period, "startDate"), date(period, "endDate"));
        if (read.startsOn().isPresent()
                && read.endsOn().isPresent()
                && read.endsOn().get().isBefore(read.startsOn().get())) {
            problem(period, field, "PRO-6", "programme.ocds.endsBeforeStart");
        }
        return read;
    }

    /** An amount that is stated, zero included. An amount without currency is a problem: pounds are never assumed. */
    Optional<Money> money(JsonNode parent, String field) {
        JsonNode amount = parent.path(field).path("amount");
        if (!amount.isNumber()) return Optional.empty();
        String currency = text(parent.path(field), "currency").toUpperCase(Locale.ROOT);
        BigDecimal value = amount.decimalValue().stripTrailingZeros();
        if (!currency.matches("[A-Z]{3}")) {
            problem(amount, field + ".currency", "PRO-4", "programme.ocds.noCurrency", value.toPlainString());
        } else if (value.scale() > 2) {
            problem(amount, field + ".amount", "PRO-4", "programme.ocds.partOfPenny", value.toPlainString());
        } else if (value.precision() - value.scale() > 17) {
            problem(amount, field + ".amount", "PRO-4", "programme.ocds.hugeAmount", value.toPlainString());
        } else {
            if (value.signum() == 0) remark(amount, field + ".amount", "PRO-4", "programme.ocds.zero");
            return Optional.of(new Money(value, currency));
        }
        return Optional.empty();
    }

    /** CPV codes of tender, awards and contracts, each once, in the order of the file. */
    List<Cpv> cpv(JsonNode release) {
        Map<String, Cpv> codes = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(release.path("tender")),
                        release.path("awards").valueStream(),
                        release.path("contracts").valueStream())
                .flatMap(parts -> parts)
                .flatMap(part -> part.path("items").valueStream())
                .flatMap(item -> Stream.concat(
                        Stream.of(item.path("classification")),
                        item.path("additionalClassifications").valueStream()))
                .filter(c -> text(c, "scheme").equalsIgnoreCase("CPV")
                        && !text(c, "id").isEmpty())
                .forEach(c -> codes.putIfAbsent(text(c, "id"), new Cpv(text(c, "id"), text(c, "description"))));
        return List.copyOf(codes.values());
    }
}
