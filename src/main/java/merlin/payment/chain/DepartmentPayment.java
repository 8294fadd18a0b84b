package merlin.payment.chain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import merlin.shared.Refusal;

/** When a department paid a prime for a month of a contract. Never changed; a later one stands beside it. */
@Entity
@Table(name = "department_payment")
public class DepartmentPayment {
    /** As stated. @param claimedOn null when not known; @param amount pounds, null when not stated */
    public record Stated(YearMonth month, LocalDate claimedOn, LocalDate paidOn, BigDecimal amount) {
        public Stated {
            if (month == null) throw new Refusal("PAY-34", "payment.chain.month");
            if (paidOn == null) throw new Refusal("PAY-34", "payment.chain.paid");
            if (claimedOn != null && paidOn.isBefore(claimedOn)) throw new Refusal("PAY-34", "payment.chain.order");
            if (amount != null
                    && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2))
                throw new Refusal("PAY-34", "payment.chain.amount");
        }

        Long pence() {
            return amount == null ? null : amount.movePointRight(2).longValueExact();
        }
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "month_from")
    private LocalDate monthFrom;

    private int place;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private Long amount;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DepartmentPayment() {}

    DepartmentPayment(String id, String contractId, String primeId, Stated stated, int place, String by, Instant at) {
        this.id = id;
        this.contractId = contractId;
        this.primeId = primeId;
        this.monthFrom = stated.month().atDay(1);
        this.place = place;
        this.claimedOn = stated.claimedOn();
        this.paidOn = stated.paidOn();
        this.amount = stated.pence();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    boolean says(Stated other) {
        return Objects.equals(claimedOn, other.claimedOn())
                && paidOn.equals(other.paidOn())
                && Objects.equals(amount, other.pence());
    }

    public YearMonth month() {
        return YearMonth.from(monthFrom);
    }

    public LocalDate getMonthFrom() {
        return monthFrom;
    }

    public int getPlace() {
        return place;
    }

    /** Null when not known. */
    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    /** Pounds, null when not stated. */
    public BigDecimal getAmount() {
        return amount == null ? null : BigDecimal.valueOf(amount, 2);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
