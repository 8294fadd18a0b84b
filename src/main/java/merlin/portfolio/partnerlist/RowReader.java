package merlin.portfolio.partnerlist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.account.Identifier;
import merlin.account.SizeBand;
import merlin.portfolio.ContactPerson;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.SubcontractTerms;
import merlin.shared.Finding;
import merlin.shared.Refusal;

/** Reads one row, cell by cell; what does not fit is kept with its column, so that a row tells all its errors at once. */
final class RowReader {
    private final Table.Row row;
    private final Map<Column, Integer> places;
    private final DateOrder order;
    private final List<Finding> problems = new ArrayList<>();

    RowReader(Table.Row row, Map<Column, Integer> places, DateOrder order) {
        this.row = row;
        this.places = places;
        this.order = order;
    }

    List<Finding> problems() {
        return problems;
    }

    Optional<PartnerRow> read() {
        String organisation = needed(Column.ORGANISATION, 300);
        Identifier identifier = value(Column.IDENTIFIER, Identifier::parse);
        Integer tier = tier();
        RelationStatus status = word(Column.STATUS, RelationStatus.class, true);
        String contract = said(Column.CONTRACT, 1000);
        String service = said(Column.SERVICE, 500);
        String area = said(Column.AREA, 500);
        String contactName = needed(Column.CONTACT_NAME, 200);
        String role = said(Column.ROLE, 200);
        String phone = said(Column.PHONE, 50);
        String email = needed(Column.EMAIL, 254);
        SizeBand size = word(Column.SIZE, SizeBand.class, false);
        Boolean vcse = yesNo(Column.VCSE);
        Boolean sme = yesNo(Column.SME);
        BigDecimal share = value(Column.VALUE_SHARE, RowReader::percent);
        LocalDate start = date(Column.START);
        LocalDate end = date(Column.END);
        String partnerOf = said(Column.PARTNER_OF, 300);
        if (email != null && !ContactPerson.isEmail(email))
            problem(Column.EMAIL, "POR-6", "portfolio.contact.email", email);
        if (start != null && end != null && end.isBefore(start))
            problem(Column.END, "POR-8", "portfolio.endsBeforeStart");
        if (!problems.isEmpty()) return Optional.empty();
        ContactPerson contact = new ContactPerson(contactName, role, email, phone);
        return Optional.of(new PartnerRow(
                row.line(),
                organisation,
                identifier,
                tier,
                status,
                contract,
                service,
                area,
                contact,
                size,
                vcse,
                sme,
                share,
                start,
                end,
                partnerOf));
    }

    private String text(Column column) {
        return places.containsKey(column) ? row.cell(places.get(column)) : "";
    }

    private String said(Column column, int longest) {
        String text = text(column);
        if (text.length() > longest) problem(column, "POR-7", "portfolio.list.longText", String.valueOf(longest));
        return text.isEmpty() ? null : text;
    }

    private String needed(Column column, int longest) {
        String text = said(column, longest);
        if (text == null) problem(column, "POR-7", "portfolio.list.needed", column.title());
        return text;
    }

    private <T> T value(Column column, Function<String, T> reading) {
        String text = text(column);
        if (text.isEmpty()) return null;
        try {
            return reading.apply(text);
        } catch (Refusal refused) {
            String[] arguments =
                    Arrays.stream(refused.arguments()).map(String::valueOf).toArray(String[]::new);
            problem(column, refused.rule(), refused.messageKey(), arguments);
            return null;
        }
    }

    private Integer tier() {
        String text = text(Column.TIER).replaceAll("(?i)^tier\\s*", "");
        if (text.matches("[1-4]")) return Integer.valueOf(text);
        problem(Column.TIER, "POR-1", "portfolio.tierWrong", text(Column.TIER));
        return null;
    }

    private <E extends Enum<E>> E word(Column column, Class<E> type, boolean needed) {
        String text = text(column);
        if (text.isEmpty() && !needed) return null;
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) return constant;
        }
        String words = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (text.isEmpty()) problem(column, "POR-7", "portfolio.list.wordMissing", column.title(), words);
        else problem(column, "POR-7", "portfolio.list.word", text, words);
        return null;
    }

    private Boolean yesNo(Column column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "", "unknown" -> null;
            case "yes", "y", "true" -> true;
            case "no", "n", "false" -> false;
            default -> {
                problem(column, "POR-7", "portfolio.list.word", text(column), "yes, no");
                yield null;
            }
        };
    }

    private static BigDecimal percent(String text) {
        String plain = text.replaceFirst("\\s*%$", "");
        if (!plain.matches("\\d{1,3}(\\.\\d{1,6})?")) throw new Refusal("POR-2", "portfolio.share", text);
        return SubcontractTerms.share(new BigDecimal(plain));
    }

    private LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) return null;
        try {
            Optional<LocalDate> date = order.read(text);
            if (date.isEmpty()) problem(column, "POR-8", "portfolio.list.date", text);
            return date.orElse(null);
        } catch (DateOrder.Ambiguous twoWays) {
            problem(column, "POR-8", "portfolio.list.ambiguousDate", text);
            return null;
        }
    }

    private void problem(Column column, String rule, String messageKey, String... arguments) {
        long place = places.containsKey(column) ? places.get(column) + 1L : 0;
        problems.add(new Finding(row.line(), place, column.title(), rule, messageKey, List.of(arguments)));
    }
}
