package merlin.payment.chain;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** A department says when it paid: one month, or a small file of them. */
@Named
@ViewScoped
public class RecordPaymentsPage implements Serializable {
    private static final int MOST_BYTES = 100_001;

    @Inject
    ReadPassDown readPassDown;

    @Inject
    RecordPayments recordPayments;

    @Inject
    Texts texts;

    private String contract;
    private String prime;
    private ReadPassDown.Row row;
    private String month;
    private LocalDate claimedOn;
    private LocalDate paidOn;
    private BigDecimal amount;
    private transient Part file;

    public void load() {
        row = readPassDown.read(contract, prime).row();
    }

    public String record() {
        return done(List.of(new DepartmentPayment.Stated(typedMonth(), claimedOn, paidOn, amount)));
    }

    private YearMonth typedMonth() {
        try {
            return month == null ? null : YearMonth.parse(month.strip());
        } catch (DateTimeException noMonth) {
            throw new Refusal("PAY-34", "payment.chain.month");
        }
    }

    public String bring() throws IOException {
        byte[] bytes = file == null ? null : file.getInputStream().readNBytes(MOST_BYTES);
        return done(PaymentsFile.read(bytes));
    }

    private String done(List<DepartmentPayment.Stated> all) {
        int recorded = recordPayments.record(contract, prime, all);
        Pages.done(texts.text("payment.chain.recorded", recorded));
        return "/app/payment/pass-down?faces-redirect=true&contract=" + contract + "&prime=" + prime;
    }

    public ReadPassDown.Row getRow() {
        return row;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getPrime() {
        return prime;
    }

    public void setPrime(String prime) {
        this.prime = prime;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    public void setClaimedOn(LocalDate claimedOn) {
        this.claimedOn = claimedOn;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
