package merlin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.accreditation.Standing;
import merlin.accreditation.Standings;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** Finds primes in the register by a part of their name and by their standing, page by page (REG-3). */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class SearchRegister {
    /** Most primes looked at for one page; a rarer standing gives a shorter page and a way on. */
    private static final int MOST_LOOKED_AT = 500;

    private static final int STEP = 50;

    /** @param next where the next page begins; null on the last */
    public record Found(List<RegisterEntry> entries, String next) {}

    @Inject
    Organisations organisations;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /**
     * @param name part of a name, or nothing for all
     * @param standing code of a standing, or nothing for all
     * @param after as {@link Found#next} said, or nothing for the first page
     * @param most entries of a page, 1 to 100
     */
    public Found search(String name, String standing, String after, int most) {
        LocalDate today = MerlinClock.today(clock);
        int size = Math.max(1, Math.min(100, most));
        Cursor cursor = Cursor.parse(after);
        List<RegisterEntry> entries = new ArrayList<>();
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += STEP) {
            List<Organisation> primes =
                    organisations.page(OrganisationKind.PRIME, text(name), cursor.name(), cursor.id(), STEP);
            Map<String, Standing> held =
                    standings.of(primes.stream().map(Organisation::getId).toList(), today);
            for (Organisation prime : primes) {
                if (entries.size() == size) return new Found(entries, cursor.toString());
                RegisterEntry entry = RegisterEntry.of(prime, held.get(prime.getId()));
                if (text(standing).isEmpty() || entry.standing().equals(standing)) entries.add(entry);
                cursor = new Cursor(prime.getName(), prime.getId());
            }
            if (primes.size() < STEP) return new Found(entries, null);
        }
        return new Found(entries, cursor.toString());
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
