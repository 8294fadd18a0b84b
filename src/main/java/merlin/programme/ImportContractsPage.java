package merlin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import merlin.programme.ocds.OcdsFile;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** A department brings in files of notices and reads what came of each. */
@Named
@ViewScoped
public class ImportContractsPage implements Serializable {
    /** What came of one file, in words. */
    public record FileLine(
            String name,
            String sha256,
            Instant at,
            String outcome,
            String tone,
            String summary,
            List<FindingText> problems,
            List<FindingText> remarks)
            implements Serializable {}

    @Inject
    ReadProgramme readProgramme;

    @Inject
    ImportContracts importContracts;

    @Inject
    Texts texts;

    private String id;
    private String programmeTitle;
    private List<FileLine> reports;
    private transient List<Part> files;

    public void load() {
        ReadProgramme.View view = readProgramme.read(id, null);
        programmeTitle = view.programme().getTitle();
        reports = view.files().stream().map(this::line).toList();
    }

    /** Each file stands for itself: one that is refused does not keep the others out (PRO-1). */
    public String bringIn() throws IOException {
        List<Part> chosen = files == null
                ? List.of()
                : files.stream()
                        .filter(f -> !f.getSubmittedFileName().isEmpty())
                        .toList();
        if (chosen.isEmpty()) throw new Refusal("PRO-2", "programme.import.chooseFile");
        for (Part file : chosen) {
            byte[] bytes = file.getInputStream().readNBytes(OcdsFile.LARGEST + 1);
            ImportReport report = importContracts.importFile(id, file.getSubmittedFileName(), bytes);
            Pages.done(texts.text("programme.import.done." + report.outcome(), report.fileName()));
        }
        return "/app/programme/import?faces-redirect=true&id=" + id;
    }

    public List<FileLine> getReports() {
        return reports;
    }

    private FileLine line(ImportFile file) {
        ImportReport report = file.report();
        boolean refused = report.outcome() == ImportReport.Outcome.REFUSED;
        return new FileLine(
                file.getFileName(),
                file.getSha256(),
                file.getImportedAt(),
                texts.text("programme.outcome." + report.outcome()),
                refused ? "bad" : "good",
                refused
                        ? texts.text(
                                "programme.import.problems", report.problems().size())
                        : texts.text("programme.import.counts", report.added(), report.changed()),
                FindingText.of(report.problems(), texts),
                FindingText.of(report.remarks(), texts));
    }

    public String getProgrammeTitle() {
        return programmeTitle;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
