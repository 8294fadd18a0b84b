package merlin.payment.confirmation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import merlin.account.Organisation;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime's ledgers of half a year and what its partners say to them. */
@Named
@RequestScoped
public class BothSidesPage {
    /** A period to choose. */
    public record Choice(LocalDate from, String words, boolean shown) {}

    @Inject
    ReadBothSides readBothSides;

    @Inject
    AnswerWords words;

    @Inject
    Caller caller;

    private String prime;
    private String from;
    private ReadBothSides.View view;
    private List<Organisation> primes = List.of();

    public void load() {
        boolean named = prime != null && !prime.isEmpty();
        if (named || caller.has(Role.PRIME)) view = readBothSides.read(named ? prime : null, Address.day(from));
        else primes = readBothSides.primes();
    }

    /** The prime itself looks: it sees who said what. */
    public boolean isOwn() {
        return view.primeId().equals(caller.organisationId());
    }

    /** No prime is chosen yet. */
    public boolean isToChoose() {
        return view == null;
    }

    public List<Organisation> getPrimes() {
        return primes;
    }

    public BothSides getSides() {
        return view.sides();
    }

    public String getName() {
        return view.prime();
    }

    public String getPeriod() {
        return ReportedPeriod.words(view.sides().period().period());
    }

    public boolean isComplete() {
        return view.sides().period().isComplete();
    }

    public List<Choice> getPeriods() {
        LocalDate shown =
                view.sides() == null ? null : view.sides().period().period().from();
        return view.periods().stream()
                .map((ReportingPeriod p) ->
                        new Choice(p.from(), ReportedPeriod.words(p), p.from().equals(shown)))
                .toList();
    }

    public boolean isAnyCorrected() {
        return view.sides().getCorrected() > 0;
    }

    public String word(AnswerState state) {
        return state == null ? "" : words.word(state);
    }

    /** The prime shown, whether or not the address names it. */
    public String getPrimeId() {
        return view.primeId();
    }

    public String getPrime() {
        return prime;
    }

    public void setPrime(String prime) {
        this.prime = prime;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
