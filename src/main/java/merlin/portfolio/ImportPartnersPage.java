package merlin.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import merlin.portfolio.PartnerListReport.Outcome;
import merlin.portfolio.partnerlist.DateOrder;
import merlin.portfolio.partnerlist.TableFile;
import merlin.programme.FindingText;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** A prime brings in a list of partners; a refused list stays on the page with all its errors. */
@Named
@ViewScoped
public class ImportPartnersPage implements Serializable {
    @Inject
    ReadChain readChain;

    @Inject
    ImportPartners importPartners;

    @Inject
    Texts texts;

    private String id;
    private String contract;
    private transient Part file;
    private DateOrder order = DateOrder.NOT_STATED;
    private boolean skipBadRows;
    private PartnerListReport report;

    public void load() {
        contract = readChain.read(id).contract().getTitle();
    }

    public String bringIn() throws IOException {
        report = null;
        if (file == null || file.getSubmittedFileName().isEmpty()) throw new Refusal("POR-7", "portfolio.list.choose");
        byte[] bytes = file.getInputStream().readNBytes(TableFile.LARGEST + 1);
        PartnerListReport result =
                importPartners.importFile(id, file.getSubmittedFileName(), bytes, order, skipBadRows);
        if (result.outcome() == Outcome.REFUSED || result.skipped() > 0) {
            report = result;
            return null;
        }
        Pages.done(
                result.outcome() == Outcome.UNCHANGED
                        ? texts.text("portfolio.list.unchanged", result.fileName())
                        : texts.text("portfolio.list.done", result.added(), result.changed(), result.same()));
        result.remarks()
                .forEach(
                        r -> Pages.done(texts.text(r.messageKey(), r.arguments().toArray())));
        return "/app/portfolio/chain?faces-redirect=true&id=" + id;
    }

    public List<FindingText> getProblems() {
        return FindingText.of(report.problems(), texts);
    }

    public List<FindingText> getRemarks() {
        return FindingText.of(report.remarks(), texts);
    }

    /** What came of the file in one sentence. */
    public String getSummary() {
        return report.outcome() == Outcome.REFUSED
                ? texts.text("portfolio.list.refused", report.fileName())
                : texts.text("portfolio.list.skipped", report.added(), report.changed(), report.skipped());
    }

    public boolean isReported() {
        return report != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContract() {
        return contract;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public DateOrder getOrder() {
        return order;
    }

    public void setOrder(DateOrder order) {
        this.order = order;
    }

    public boolean isSkipBadRows() {
        return skipBadRows;
    }

    public void setSkipBadRows(boolean skipBadRows) {
        this.skipBadRows = skipBadRows;
    }
}
