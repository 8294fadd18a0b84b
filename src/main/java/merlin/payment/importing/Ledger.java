package merlin.payment.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.payment.figures.StandingLedger;
import merlin.payment.ledger.Layout;
import merlin.payment.ledger.LedgerRows;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Finding;
import merlin.shared.Json;
import merlin.shared.Refusal;

/** A file of a prime and what became of it. */
@Entity
public class Ledger {
    private static final int LONGEST_WHY = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(insertable = false, updatable = false)
    private int number;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_bytes")
    private long fileBytes;

    private String sha256;

    @Lob
    private String wishes;

    @Lob
    private String layout;

    @Column(name = "skip_bad_rows")
    private boolean skipBadRows;

    @Enumerated(EnumType.STRING)
    private LedgerState state;

    @Column(name = "rows_read")
    private long rowsRead;

    @Column(name = "rows_accepted")
    private long rowsAccepted;

    @Column(name = "rows_rejected")
    private long rowsRejected;

    private long invoices;

    @Column(name = "carried_on")
    private long carriedOn;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Lob
    private String findings;

    @Lob
    @Column(name = "left_out")
    private String leftOut;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    private String problem;

    @Column(name = "done_bytes")
    private long doneBytes;

    @Column(name = "done_rows")
    private long doneRows;

    private String step;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Ledger() {}

    Ledger(String id, String primeId, ReportingPeriod period, ReceivedFile file, String by, Instant at) {
        this.id = id;
        this.primeId = primeId;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.fileName = file.name();
        this.fileBytes = file.bytes();
        this.sha256 = file.sha256();
        this.state = LedgerState.RECEIVED;
        this.broughtBy = by;
        this.broughtAt = at;
    }

    /** Work begins; what an earlier try found is forgotten. @param said what the prime says of the file's columns and dates */
    void check(Wishes said) {
        if (isAtWork() || state.isHistory()) throw new Refusal("PAY-26", "payment.import.notNow");
        begin(LedgerState.CHECKING, ImportStep.CHECK);
        wishes = Json.write(said);
        layout = null;
        findings = null;
        leftOut = null;
    }

    private void begin(LedgerState working, ImportStep first) {
        state = working;
        endedAt = null;
        begin(first);
    }

    private void begin(ImportStep first) {
        step = first.name();
        problem = null;
        cancelAsked = false;
        doneBytes = 0;
        doneRows = 0;
    }

    /** Every row was looked at. @param found how the file was read in the end */
    void checked(Layout found, LedgerRows rows, long invoiceCount, LocalDate first) {
        state = LedgerState.CHECKED;
        step = null;
        layout = Json.write(found);
        findings = Json.write(rows.rejections());
        leftOut = Json.write(rows.repeatedLines());
        rowsRead = rows.read();
        rowsAccepted = rows.accepted();
        rowsRejected = rows.rejected();
        invoices = invoiceCount;
        firstDay = first;
    }

    /** The file cannot be read as a ledger: everything that stands in the way. */
    void isUnreadable(List<Finding> why) {
        state = LedgerState.CHECKED;
        step = null;
        findings = Json.write(why);
        rowsRead = 0;
        rowsAccepted = 0;
        rowsRejected = 0;
        invoices = 0;
    }

    /** The prime says yes (PAY-26). @param skip to leave out what is wrong */
    void bringIn(boolean skip) {
        if (state != LedgerState.CHECKED || layout == null) throw new Refusal("PAY-26", "payment.import.notNow");
        if (rowsRejected > 0 && !skip) throw new Refusal("PAY-26", "payment.import.stillWrong", rowsRejected);
        if (invoices == 0) throw new Refusal("PAY-26", "payment.import.nothingLeft");
        skipBadRows = skip && rowsRejected > 0;
        begin(LedgerState.IMPORTING, ImportStep.WRITE);
    }

    /** All of it is there. @param carried invoices that an earlier ledger had stated, too */
    void broughtIn(long carried, Instant at) {
        state = LedgerState.IMPORTED;
        step = null;
        carriedOn = carried;
        endedAt = at;
    }

    void isReplacedBy(Ledger later) {
        state = LedgerState.REPLACED;
        replacedBy = later.id;
    }

    /** The prime takes it back (PAY-28). It counts until all of the work is done. */
    void withdraw(String why) {
        if (state != LedgerState.IMPORTED || isAtWork()) throw new Refusal("PAY-28", "payment.import.notNow");
        if (why == null || why.isBlank()) throw new Refusal("PAY-28", "payment.withdraw.whyMissing");
        if (why.strip().length() > LONGEST_WHY) throw new Refusal("PAY-28", "payment.withdraw.whyLong", LONGEST_WHY);
        begin(ImportStep.WITHDRAW);
        withdrawnWhy = why.strip();
    }

    void isWithdrawn(Instant at) {
        state = LedgerState.WITHDRAWN;
        step = null;
        endedAt = at;
    }

    /** The work came to nothing: nothing of a file is there, or a ledger that stood still stands. @param why key of the words */
    void ended(LedgerState how, String why, Instant at) {
        step = null;
        if (state.isHistory()) {
            withdrawnWhy = null;
            problem = state == LedgerState.IMPORTED ? "payment.withdraw.notDone" : null;
            return;
        }
        state = how;
        problem = why;
        endedAt = at;
    }

    public String getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public String getPrimeId() {
        return primeId;
    }

    public ReportingPeriod getPeriod() {
        return new ReportingPeriod(periodFrom, periodTo);
    }

    public StandingLedger standing() {
        return new StandingLedger(id, number, getPeriod());
    }

    public String getFileName() {
        return fileName;
    }

    public long getFileBytes() {
        return fileBytes;
    }

    public String getSha256() {
        return sha256;
    }

    Optional<Wishes> wishes() {
        return Optional.ofNullable(wishes).map(json -> Json.read(json, Wishes.class));
    }

    /** How it was read; empty before the check and when it is no ledger. */
    public Optional<Layout> layout() {
        return Optional.ofNullable(layout).map(json -> Json.read(json, Layout.class));
    }

    public boolean isSkipBadRows() {
        return skipBadRows;
    }

    /** Somebody works on it, or did when the program ended. */
    boolean isAtWork() {
        return step != null;
    }

    /** Why it was withdrawn; null when it was not. */
    public String getWithdrawnWhy() {
        return withdrawnWhy;
    }

    public LedgerState getState() {
        return state;
    }

    public long getRowsRead() {
        return rowsRead;
    }

    public long getRowsAccepted() {
        return rowsAccepted;
    }

    public long getRowsRejected() {
        return rowsRejected;
    }

    public long getInvoices() {
        return invoices;
    }

    public long getCarriedOn() {
        return carriedOn;
    }

    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /** The first problems by line, at most 1,000. */
    public List<Finding> findings() {
        return findings == null ? List.of() : List.of(Json.read(findings, Finding[].class));
    }

    Set<Long> leftOut() {
        return leftOut == null ? Set.of() : Set.of(Json.read(leftOut, Long[].class));
    }

    public String getReplacedBy() {
        return replacedBy;
    }

    /** Key of the words for why it ended without being brought in; null when it did not. */
    public String getProblem() {
        return problem;
    }

    long getDoneBytes() {
        return doneBytes;
    }

    long getDoneRows() {
        return doneRows;
    }

    /** What is being done; empty when nothing is. */
    Optional<ImportStep> step() {
        return Optional.ofNullable(step).map(ImportStep::valueOf);
    }

    boolean isCancelAsked() {
        return cancelAsked;
    }

    public String getBroughtBy() {
        return broughtBy;
    }

    public Instant getBroughtAt() {
        return broughtAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
