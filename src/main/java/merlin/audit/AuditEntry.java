package merlin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import merlin.shared.Decided;

/** One decision in the chain (AUD-1). Numbers start at 1 and have no gaps. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long number;

    private String what;
    private String about;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    @Lob
    private String why;

    private String hash;

    protected AuditEntry() {}

    AuditEntry(long number, Decided fact, String hashBefore) {
        this.number = number;
        this.what = fact.what();
        this.about = fact.about();
        this.by = fact.by();
        this.at = fact.at().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        this.why = fact.why() == null ? "" : fact.why();
        this.hash = hashAfter(hashBefore);
    }

    /** SHA-256 over the hash before and every field, each with its length, in 64 hexadecimal digits. */
    String hashAfter(String hashBefore) {
        StringBuilder all = new StringBuilder("merlin-audit/v1");
        for (String part : new String[] {hashBefore, String.valueOf(number), what, about, by, at.toString(), why}) {
            all.append('\n').append(part.length()).append(':').append(part);
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public long getNumber() {
        return number;
    }

    public String getWhat() {
        return what;
    }

    public String getAbout() {
        return about;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getWhy() {
        return why;
    }

    public String getHash() {
        return hash;
    }
}
