package merlin.assessment.saq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import merlin.shared.Refusal;
import merlin.shared.Sha256;

/** The bytes of an evidence file, apart from its description, so that lists never load them. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {
    /** Largest file in bytes: 10 MB. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** A file that may be kept (ASM-8). */
    record Checked(String name, FileKind kind, byte[] bytes, String sha256) {}

    @Id
    @Column(name = "evidence_id", length = 36)
    private String evidenceId;

    @Lob
    private byte[] content;

    protected EvidenceFile() {}

    EvidenceFile(String evidenceId, byte[] content) {
        this.evidenceId = evidenceId;
        this.content = content.clone();
    }

    /** ASM-8: takes a file of an accepted kind, by its ending and its first bytes alike, of 1 byte to {@link #LARGEST}. */
    static Checked check(String fileName, byte[] bytes) {
        String name =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        if (bytes == null || bytes.length == 0) throw new Refusal("ASM-8", "assessment.emptyFile", name);
        if (bytes.length > LARGEST) throw new Refusal("ASM-8", "assessment.largeFile", name, LARGEST / 1024 / 1024);
        FileKind kind = FileKind.of(name)
                .filter(k -> k.fits(bytes))
                .orElseThrow(() -> new Refusal("ASM-8", "assessment.wrongFile", name, FileKind.endings()));
        String kept = name.length() > 200 ? name.substring(name.length() - 200) : name;
        return new Checked(kept, kind, bytes, Sha256.of(bytes));
    }

    byte[] content() {
        return content.clone();
    }
}
