package merlin.report.compliance;

import java.util.ArrayList;
import java.util.List;
import merlin.report.Say;
import merlin.report.document.CsvForm;
import merlin.report.document.Document;
import merlin.report.document.Document.Section;
import merlin.shared.Sha256;

/** Writes the programme compliance report: always twelve sections, always in this order (REP-2). */
public final class ComplianceReport {
    private ComplianceReport() {}

    /** A pure function: no clock, no store. */
    public static Document of(ComplianceFacts facts) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(1, "one-page", "One page", OnePage.of(facts)));
        sections.add(section(2, "outcomes", "Outcomes", Outcomes.of(facts)));
        sections.add(section(3, "principles", "Outcome by principle", Principles.of(facts)));
        sections.add(section(4, "partner-survey", "Partner survey", PartnerSurvey.of(facts)));
        sections.add(section(5, "payment", "Payment", PaymentSection.of(facts)));
        sections.add(section(6, "risk", "Risk", Terms.risk(facts)));
        sections.add(section(7, "capacity", "Capacity", Terms.capacity(facts)));
        sections.add(section(8, "money", "Where the money goes", Money.of(facts)));
        sections.add(section(9, "said-shown", "Said against shown", SaidShown.of(facts)));
        sections.add(section(10, "conditions", "Conditions and complaints", Conditions.of(facts)));
        sections.add(section(11, "department", "The department’s own conduct", LaterFacts.department()));
        sections.add(section(12, "method", "Method", Method.of(facts, sections, fingerprint(sections))));
        return new Document(
                "Programme compliance report",
                facts.programme().title(),
                facts.programme().department() + ". Facts of " + Say.day(facts.asOf()) + ".",
                facts.asOf(),
                sections);
    }

    /** The CSV form: figures and tables of sections 1 to 11. */
    public static byte[] csv(Document report) {
        return CsvForm.of(report.sections().subList(0, 11));
    }

    /** REP-6: SHA-256 of the CSV form, lower-case hex. */
    private static String fingerprint(List<Section> firstEleven) {
        return Sha256.of(CsvForm.of(firstEleven));
    }

    private static Section section(int number, String id, String title, List<merlin.report.document.Block> blocks) {
        return new Section(String.valueOf(number), id, title, blocks);
    }
}
