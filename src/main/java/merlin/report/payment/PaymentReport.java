package merlin.report.payment;

import java.util.ArrayList;
import java.util.List;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.CsvForm;
import merlin.report.document.Document;
import merlin.report.document.Document.Section;
import merlin.shared.Sha256;

/** Writes the payment report: always ten sections, always in this order. */
public final class PaymentReport {
    private static final int METHOD = 10;

    private PaymentReport() {}

    /** A pure function: no clock, no store. */
    public static Document of(PaymentFacts facts) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(1, "in-short", "In short", InShort.of(facts)));
        sections.add(section(2, "days", "How long payment took", Spread.of(facts)));
        sections.add(section(3, "over-time", "Over time", OverTime.of(facts)));
        sections.add(section(4, "open", "What is still unpaid", StillOpen.of(facts)));
        sections.add(section(5, "links", "Where it is slow", Links.of(facts)));
        sections.add(section(6, "asked", "What the law and the codes ask", Asked.of(facts)));
        sections.add(section(7, "late", "What late payment costs", LateCost.of(facts)));
        sections.add(section(8, "national", "Beside other companies", Beside.of(facts)));
        sections.add(section(9, "published", "Beside its own published report", Published.of(facts)));
        sections.add(section(METHOD, "method", "Method", Method.of(facts, sections, fingerprint(sections))));
        return new Document(
                facts.forPrime() ? "Payment report, for yourselves only: it names partners" : "Payment report",
                facts.prime().name(),
                "What its ledger shows: invoices of its supply chain, " + Say.days(facts.from(), facts.to()) + ".",
                facts.to(),
                sections);
    }

    /** The CSV form: figures and tables of all sections but the method. */
    public static byte[] csv(Document report) {
        return CsvForm.of(report.sections().subList(0, METHOD - 1));
    }

    /** The figures of the first section. */
    public static List<Block.Figure> figures(Document report) {
        return report.section(1).blocks().stream()
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).items().stream())
                .toList();
    }

    /** REP-6: SHA-256 of the CSV form, lower-case hex. */
    private static String fingerprint(List<Section> before) {
        return Sha256.of(CsvForm.of(before));
    }

    private static Section section(int number, String id, String title, List<Block> blocks) {
        return new Section(String.valueOf(number), id, title, blocks);
    }
}
