package merlin.payment.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One invoice of a sample. */
@Entity
@Table(name = "spot_check_item")
public class SpotCheckItem {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "check_id")
    private String checkId;

    private int place;

    @Column(name = "invoice_id")
    private long invoiceId;

    protected SpotCheckItem() {}

    SpotCheckItem(String id, String checkId, int place, long invoiceId) {
        this.id = id;
        this.checkId = checkId;
        this.place = place;
        this.invoiceId = invoiceId;
    }

    public String getId() {
        return id;
    }

    public String getCheckId() {
        return checkId;
    }

    /** In the list that was drawn from, counted from 1. */
    public int getPlace() {
        return place;
    }

    public long getInvoiceId() {
        return invoiceId;
    }
}
