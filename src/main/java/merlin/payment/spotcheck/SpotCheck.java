package merlin.payment.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import merlin.shared.Refusal;

/** A sample of a prime's invoices for which a department asks for proof. Closed once, with a note. */
@Entity
@Table(name = "spot_check")
public class SpotCheck {
    private static final int MOST = 200;
    private static final int LONGEST = 2000;

    /**
     * What is to be drawn.
     *
     * @param supplier register number or name as the ledger has it, null for all; @param contract as the ledger calls it, null for all
     * @param asked what the prime is to show for each invoice; @param dueOn by when
     */
    public record Wanted(
            String primeId,
            LocalDate periodFrom,
            Aim aim,
            String supplier,
            String contract,
            int invoices,
            String asked,
            LocalDate dueOn) {
        public Wanted {
            if (aim == null) throw new Refusal("PAY-36", "payment.spot.aim");
            if (invoices < 1 || invoices > MOST) throw new Refusal("PAY-36", "payment.spot.number", MOST);
            if (asked == null || asked.isBlank()) throw new Refusal("PAY-36", "payment.spot.asked");
            if (asked.length() > LONGEST) throw new Refusal("PAY-36", "payment.spot.long", LONGEST);
            if (dueOn == null) throw new Refusal("PAY-36", "payment.spot.due");
            supplier = given(supplier);
            contract = given(contract);
        }

        private static String given(String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "department_id")
    private String departmentId;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Enumerated(EnumType.STRING)
    private Aim aim;

    private String supplier;
    private String contract;
    private int wanted;
    private String seed;
    private int listed;

    @Column(name = "list_hash")
    private String listHash;

    private String asked;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closing_note")
    private String closingNote;

    protected SpotCheck() {}

    SpotCheck(String id, String departmentId, Wanted what, String seed, Population from, String by, Instant at) {
        this.id = id;
        this.departmentId = departmentId;
        this.primeId = what.primeId();
        this.periodFrom = what.periodFrom();
        this.aim = what.aim();
        this.supplier = what.supplier();
        this.contract = what.contract();
        this.wanted = what.invoices();
        this.seed = seed;
        this.listed = from.ids().size();
        this.listHash = from.hash();
        this.asked = what.asked().strip();
        this.dueOn = what.dueOn();
        this.drawnBy = by;
        this.drawnAt = at;
    }

    /** Once, with a note. */
    void close(String note, String by, Instant at) {
        isOpen();
        if (note == null || note.isBlank()) throw new Refusal("PAY-36", "payment.spot.note");
        if (note.length() > LONGEST) throw new Refusal("PAY-36", "payment.spot.long", LONGEST);
        closingNote = note.strip();
        closedBy = by;
        closedAt = at;
    }

    /** Refuses once it is closed. */
    void isOpen() {
        if (closedAt != null) throw new Refusal("PAY-36", "payment.spot.closed");
    }

    public String getId() {
        return id;
    }

    public String getDepartmentId() {
        return departmentId;
    }

    public String getPrimeId() {
        return primeId;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public Aim getAim() {
        return aim;
    }

    public String getSupplier() {
        return supplier;
    }

    public String getContract() {
        return contract;
    }

    public int getWanted() {
        return wanted;
    }

    public String getSeed() {
        return seed;
    }

    /** How many invoices the list had. */
    public int getListed() {
        return listed;
    }

    /** SHA-256 of the list: a list that was changed since has another. */
    public String getListHash() {
        return listHash;
    }

    public String getAsked() {
        return asked;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getDrawnBy() {
        return drawnBy;
    }

    public Instant getDrawnAt() {
        return drawnAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosingNote() {
        return closingNote;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
