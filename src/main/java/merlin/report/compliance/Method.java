package merlin.report.compliance;

import static merlin.report.document.Block.bullets;
import static merlin.report.document.Block.say;

import java.util.ArrayList;
import java.util.List;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Fact;
import merlin.report.document.Document.Section;
import merlin.report.document.FigureTable;

/** 12. Method: what the figures are made of, what was not shown and by which rule, how to cite, and how to check a copy. */
final class Method {
    private Method() {}

    /** @param before sections 1 to 11; @param fingerprint of their CSV form (REP-6) */
    static List<Block> of(ComplianceFacts facts, List<Section> before, String fingerprint) {
        String address = facts.origin() + "/programmes/" + facts.programme().id() + "/compliance-report";
        List<Block> blocks = new ArrayList<>();
        blocks.add(say(
                "This report is made from released facts only, by one program that gives page, PDF, JSON and CSV the same "
                        + "figures. How outcomes are worked out, and which parts of the Standard are published, reconstructed or ours: "
                        + facts.origin() + "/method"));
        blocks.add(FigureTable.whys("figures-made", before));
        blocks.add(new Block.Lead("What was not shown, and by which rule"));
        blocks.add(bullets(
                "A survey with too few answers: nothing of it, to nobody (PUB-3).",
                "A survey with fewer than ten partners listed: the assessor only (PUB-4).",
                "Values of several primes: never averaged or ranked unless at least ten are published (REP-4).",
                "Outcomes of assessments under way: not before the department has decided (ACR-4).",
                "Names of potential partners: counted only (POR-16)."));
        blocks.add(new Block.Facts(
                "How to cite and check this report",
                List.of(
                        new Fact(
                                "Cite as",
                                facts.programme().department() + ", programme compliance report: "
                                        + facts.programme().title() + ", facts of " + Say.day(facts.asOf()) + ", "
                                        + address),
                        new Fact("SHA-256 of the CSV", fingerprint),
                        new Fact(
                                "To check",
                                "Download the CSV of the same day and compare its SHA-256 with the line above."),
                        new Fact(
                                "CSV",
                                facts.origin() + "/api/v1/programmes/"
                                        + facts.programme().id() + "/compliance-report.csv"),
                        new Fact("Corrections", "None. A corrected report would say here what changed and when."))));
        return blocks;
    }
}
