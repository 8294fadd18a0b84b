package merlin.payment.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import merlin.shared.Json;

/** A published report of a prime, as read. */
@Entity
@Table(name = "published_report")
@IdClass(KeptReport.Key.class)
class KeptReport {
    /** Whose report, and which. */
    public static final class Key implements Serializable {
        private String primeId;
        private String reportKey;

        protected Key() {}

        Key(String primeId, String reportKey) {
            this.primeId = primeId;
            this.reportKey = reportKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.primeId.equals(primeId) && key.reportKey.equals(reportKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(primeId, reportKey);
        }
    }

    @Id
    @Column(name = "prime_id")
    private String primeId;

    @Id
    @Column(name = "report_key")
    private String reportKey;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Lob
    private String report;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    protected KeptReport() {}

    KeptReport(String primeId, String reportKey) {
        this.primeId = primeId;
        this.reportKey = reportKey;
    }

    void is(PublishedReport read, String file, String fileSha256, String by, Instant at) {
        periodFrom = read.from();
        periodTo = read.to();
        filedOn = read.filedOn();
        report = Json.write(read);
        fileName = file;
        sha256 = fileSha256;
        broughtBy = by;
        broughtAt = at;
    }

    PublishedReport report() {
        return Json.read(report, PublishedReport.class);
    }
}
