package merlin.payment.statutory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the public payment-practices export, in its order. PAY-19 Older exports have a first part of them; a reader finds
 * each by its name.
 */
public enum PracticesColumn {
    REPORT_ID("Report Id"),
    POLICY_REGIME("Policy Regime"),
    FINANCIAL_YEAR_FROM("Financial period start date"),
    FROM("Start date"),
    TO("End date"),
    FILED_ON("Filing date"),
    COMPANY("Company"),
    COMPANY_NUMBER("Company number"),
    QUALIFYING_CONTRACTS("Qualifying contracts in reporting period"),
    PAYMENTS_MADE("Payments made in reporting period"),
    CONSTRUCTION_CONTRACTS("Qualifying construction contracts in reporting period"),
    CONSTRUCTION_RETENTION("Construction contracts have retention clauses"),
    AVERAGE_DAYS("Average time to pay"),
    VALUE_WITHIN_30("Total value invoices paid within 30 days"),
    VALUE_31_TO_60("Total value invoices paid between 31 and 60 days"),
    VALUE_OVER_60("Total value invoices paid later than 60 days"),
    PERCENT_WITHIN_30("% Invoices paid within 30 days"),
    PERCENT_31_TO_60("% Invoices paid between 31 and 60 days"),
    PERCENT_OVER_60("% Invoices paid later than 60 days"),
    VALUE_LATE("Total value invoices paid later than agreed terms"),
    PERCENT_LATE("% Invoices not paid within agreed terms"),
    PERCENT_DISPUTED("% Invoices not paid due to dispute"),
    SHORTEST_TERMS("Shortest (or only) standard payment period"),
    LONGEST_TERMS("Longest standard payment period"),
    TERMS("Standard payment terms"),
    TERMS_CHANGED("Payment terms have changed"),
    SUPPLIERS_NOTIFIED("Suppliers notified of changes"),
    MAXIMUM_TERMS("Maximum contractual payment period"),
    MAXIMUM_TERMS_INFORMATION("Maximum contractual payment period information"),
    OTHER_TERMS("Other information payment terms"),
    RETENTION_IN_ALL("Retention clauses included in all construction contracts"),
    RETENTION_IN_TERMS("Retention clauses included in standard payment terms"),
    RETENTION_SOMETIMES("Retention clauses are used in specific circumstances"),
    RETENTION_WHEN("Description of specific circumstances for retention clauses"),
    RETENTION_ABOVE("Retention clauses used above a specific sum"),
    RETENTION_SUM("Value above which retention clauses are used"),
    RETENTION_AT_RATE("Retention clauses are at a standard rate"),
    RETENTION_RATE("Retention clauses standard rate percentage"),
    RETENTION_PARITY("Retention clauses have parity with client"),
    RETENTION_PARITY_POLICY("Description of parity policy"),
    RETENTION_RELEASE("Retention clause money release description"),
    RETENTION_STAGED("Retention clause money release is staged"),
    RETENTION_STAGES("Description of stages for money release"),
    RETENTION_OF_CLIENT("Retention value compared to client retentions as %"),
    RETENTION_OF_PAYMENTS("Retention value compared to total payments as %"),
    DISPUTES("Dispute resolution process"),
    CODES("Participates in payment codes"),
    E_INVOICING("E-Invoicing offered"),
    CHAIN_FINANCE("Supply-chain financing offered"),
    LIST_CHARGES_POLICY("Policy covers charges for remaining on supplier list"),
    LIST_CHARGES_MADE("Charges have been made for remaining on supplier list"),
    URL("URL");

    private static final String VARIANT = " in the reporting period";

    private final String title;

    PracticesColumn(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The column a header means: case, blanks and {@code in the reporting period} make no difference; empty when unknown. */
    public static Optional<PracticesColumn> titled(String header) {
        String name = plain(header);
        return List.of(values()).stream()
                .filter(column -> plain(column.title).equals(name))
                .findFirst();
    }

    private static String plain(String header) {
        String name = header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (name.endsWith(VARIANT)) name = name.substring(0, name.length() - VARIANT.length());
        return name.endsWith(" in reporting period")
                ? name.substring(0, name.length() - " in reporting period".length())
                : name;
    }
}
