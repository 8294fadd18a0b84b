package merlin.payment.spotcheck;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import merlin.payment.confirmation.Address;
import merlin.payment.confirmation.ReportedPeriod;
import merlin.web.Pages;
import merlin.web.Texts;

/** A department chooses a prime, then what to draw. */
@Named
@ViewScoped
public class DrawSamplePage implements Serializable {
    @Inject
    ReadSpotChecks readSpotChecks;

    @Inject
    DrawSample drawSample;

    @Inject
    Texts texts;

    private String prime;
    private String name;
    private List<SelectItem> primes = List.of();
    private List<SelectItem> periods = List.of();
    private String period;
    private Aim aim = Aim.RANDOM;
    private String supplier;
    private String contract;
    private Integer invoices = 10;
    private String asked;
    private LocalDate dueOn;

    public void load() {
        primes = readSpotChecks.primes().stream()
                .map(one -> new SelectItem(one.getId(), one.getName()))
                .toList();
        if (prime == null) return;
        periods = readSpotChecks.periods(prime).stream()
                .map(one -> new SelectItem(one.from().toString(), ReportedPeriod.words(one)))
                .toList();
        name = primes.stream()
                .filter(one -> one.getValue().equals(prime))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
        asked = texts.text("payment.spot.askedUsually");
    }

    public String draw() {
        String id = drawSample.draw(new SpotCheck.Wanted(
                prime, Address.day(period), aim, supplier, contract, invoices == null ? 0 : invoices, asked, dueOn));
        Pages.done(texts.text("payment.spot.drawn"));
        return "/app/payment/spot-check?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getAims() {
        return Arrays.stream(Aim.values())
                .map(one -> new SelectItem(one, texts.text("payment.spot.aim." + one)))
                .toList();
    }

    public String getPrime() {
        return prime;
    }

    public void setPrime(String prime) {
        this.prime = prime;
    }

    public String getName() {
        return name;
    }

    public List<SelectItem> getPrimes() {
        return primes;
    }

    public List<SelectItem> getPeriods() {
        return periods;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Aim getAim() {
        return aim;
    }

    public void setAim(Aim aim) {
        this.aim = aim;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public Integer getInvoices() {
        return invoices;
    }

    public void setInvoices(Integer invoices) {
        this.invoices = invoices;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
