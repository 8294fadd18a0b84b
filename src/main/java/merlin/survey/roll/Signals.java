package merlin.survey.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** ROLL-1 Compares every partner of a list with its prime and with every other partner. */
final class Signals {
    private static final int MONTHS = 12;

    /** Whoever has an address at one of these shares nothing with the next customer. The last two are the demonstration's. */
    private static final Set<String> PUBLIC_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.com",
            "live.co.uk",
            "msn.com",
            "yahoo.com",
            "yahoo.co.uk",
            "ymail.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "btinternet.com",
            "btopenworld.com",
            "sky.com",
            "talktalk.net",
            "tiscali.co.uk",
            "virginmedia.com",
            "ntlworld.com",
            "blueyonder.co.uk",
            "plus.com",
            "zoho.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "gmx.co.uk",
            "mail.com",
            "demo.example",
            "partners.example");

    private Signals() {}

    /**
     * The signals of each partner by its id, the prime's first.
     *
     * @param opens T0 of the survey
     */
    static Map<String, List<Signal>> of(Listed prime, List<Listed> partners, LocalDate opens) {
        Map<String, List<Signal>> found = new LinkedHashMap<>();
        for (Listed partner : partners) {
            List<Signal> signals = new ArrayList<>(alone(partner, opens));
            signals.addAll(shared(partner, prime));
            partners.stream()
                    .filter(other -> !other.id().equals(partner.id()))
                    .forEach(other -> signals.addAll(shared(partner, other)));
            found.put(partner.id(), signals);
        }
        return found;
    }

    private static List<Signal> alone(Listed partner, LocalDate opens) {
        List<Signal> signals = new ArrayList<>();
        if (!partner.numbered()) signals.add(new Signal(Signal.Kind.NO_NUMBER, null));
        LocalDate since = partner.incorporatedOn();
        if (since != null && since.isAfter(opens.minusMonths(MONTHS))) signals.add(new Signal(Signal.Kind.NEW, null));
        return signals;
    }

    private static List<Signal> shared(Listed one, Listed other) {
        List<Signal> signals = new ArrayList<>();
        if (one.postcode() != null && one.postcode().equals(other.postcode()))
            signals.add(new Signal(Signal.Kind.SAME_POSTCODE, other.name()));
        if (one.domains().stream()
                .anyMatch(domain ->
                        !PUBLIC_MAIL.contains(domain) && other.domains().contains(domain)))
            signals.add(new Signal(Signal.Kind.SAME_DOMAIN, other.name()));
        if (!Collections.disjoint(one.officers(), other.officers()))
            signals.add(new Signal(Signal.Kind.SAME_OFFICER, other.name()));
        if (one.bank() != null && one.bank().equals(other.bank()))
            signals.add(new Signal(Signal.Kind.SAME_ACCOUNT, other.name()));
        return signals;
    }
}
