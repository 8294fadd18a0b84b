package merlin.report;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.say;

import java.util.ArrayList;
import java.util.List;
import merlin.accreditation.Certificate;
import merlin.report.document.Block;
import merlin.report.document.Document;

/** A certificate as a document: as it was given, for ever the same bytes (REP-1). */
public final class CertificateDocument {
    private CertificateDocument() {}

    public static Document of(Certificate c) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                "What was decided",
                List.of(
                        new Block.Fact("Organisation", c.prime()),
                        new Block.Fact(
                                "Register numbers",
                                c.identifiers().isEmpty() ? "None stated" : String.join(", ", c.identifiers())),
                        new Block.Fact("Decision", c.decision()),
                        new Block.Fact("Outcome", c.outcome()),
                        new Block.Fact("Edition", c.edition()),
                        new Block.Fact("Decided by", c.department() + ", for " + c.programme()),
                        new Block.Fact("Decided on", Day.of(c.decidedOn())),
                        new Block.Fact("Accredited until", Day.of(c.until()) + ", that day included"),
                        new Block.Fact("Certificate", c.number()))));
        if (c.conditions() > 0)
            blocks.add(say("The accreditation carries "
                    + (c.conditions() == 1 ? "one condition." : c.conditions() + " conditions.")
                    + " They and what became of them stand in the register."));
        blocks.add(
                note("Whether this accreditation still holds stands in the register, not on this sheet: " + c.page()));
        return new Document(
                "Certificate of accreditation",
                c.prime(),
                "Accredited against the Merlin Standard until " + Day.of(c.until()) + ".",
                c.decidedOn(),
                List.of(new Document.Section("", "certificate", "What this certifies", blocks)));
    }
}
