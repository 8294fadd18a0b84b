package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;
import merlin.survey.protocol.Dates;

/** PAY-32: while a partner survey of a prime is open, neither side says anything here. */
@ApplicationScoped
public class Channel {
    @Inject
    Surveys surveys;

    @Inject
    Clock clock;

    /** The day from which the channel is open again; empty while it is open. */
    public Optional<LocalDate> closedUntil(String primeId) {
        LocalDate today = MerlinClock.todayUtc(clock);
        return closed(primeId).stream()
                .filter(dates -> isClosed(dates, today))
                .map(Dates::publication)
                .findFirst();
    }

    /** From T0 to before T4. */
    static boolean isClosed(Dates dates, LocalDate todayUtc) {
        return !todayUtc.isBefore(dates.opens()) && todayUtc.isBefore(dates.publication());
    }

    /** The dates of all surveys of the prime whose list was fixed: from T0 to T4 the channel is closed. */
    public List<Dates> closed(String primeId) {
        return surveys.ofPrime(primeId).stream()
                .filter(survey -> survey.getState() != SurveyState.PLANNED)
                .map(survey -> surveys.plan(survey).dates())
                .toList();
    }

    /** Refuses while it is closed. */
    public void isOpen(String primeId) {
        closedUntil(primeId).ifPresent(day -> {
            throw new Refusal(
                    "PAY-32",
                    "payment.confirm.closed",
                    DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day));
        });
    }
}
