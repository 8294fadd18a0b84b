package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import merlin.report.document.HtmlForm;
import merlin.report.payment.PaymentPerformance;
import merlin.report.payment.ReadPaymentPerformance;

/** The public page of a prime's payment figures. */
@Named
@RequestScoped
public class PaymentPage {
    @Inject
    ReadPaymentPerformance readPaymentPerformance;

    private String id;
    private LocalDate from;
    private LocalDate to;
    private PaymentPerformance performance;

    public void load() {
        performance = readPaymentPerformance.read(id, from, to);
    }

    /** @param address of the page for these days; @param here whether it is this one */
    public record Period(String words, String address, boolean here) {}

    public List<Period> getPeriods() {
        return performance.periods().stream()
                .map(p -> new Period(
                        ReadPaymentPerformance.words(p),
                        "/register/" + id + "/payment?from=" + p.from() + "&to=" + p.to(),
                        p.from().equals(performance.from())))
                .toList();
    }

    public boolean isThere() {
        return performance.report() != null;
    }

    /** The address of the same figures as data, without its ending. */
    public String getData() {
        return "/api/v1/primes/" + id + "/payment-performance";
    }

    /** What stands behind the ending. */
    public String getDays() {
        return "?from=" + performance.from() + "&to=" + performance.to();
    }

    public String getHtml() {
        return HtmlForm.sections(performance.report());
    }

    public PaymentPerformance getPerformance() {
        return performance;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
