package merlin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotAllowed;
import merlin.shared.Role;
import merlin.shared.Settings;

/** What every page's template needs: who is signed in, today, the demo mark, dates and money in words. */
@Named("pages")
@RequestScoped
public class Pages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public boolean isDemo() {
        return Settings.demo();
    }

    public boolean isSignedIn() {
        return caller.signedIn();
    }

    public String getName() {
        return caller.name();
    }

    public boolean has(String role) {
        return caller.has(Role.valueOf(role));
    }

    /** For a page that reads nothing before it is sent: refuses whoever could not send it (SHA-1). */
    public void only(String role) {
        if (!has(role)) throw new NotAllowed("role");
    }

    public LocalDate getToday() {
        return MerlinClock.today(clock);
    }

    /** {@code 3 March 2026}; empty for no date. */
    public String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** {@code 3 March 2026, 14:05} in London. */
    public String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(MerlinClock.LONDON));
    }

    /** {@code £1,250.00}; empty for no amount. */
    public String pounds(BigDecimal amount) {
        return amount == null ? "" : String.format(Locale.UK, "£%,.2f", amount);
    }

    /** A word as it stands alone, with a capital letter. */
    public String alone(String word) {
        return word == null || word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /** The constants of a closed choice as items: {@code SOCIAL_ENTERPRISE} is printed Social enterprise. */
    public List<SelectItem> labelled(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(c -> new SelectItem(
                        c,
                        c.name().charAt(0)
                                + c.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }

    /** Whom partners ring about a survey. */
    public String getHelpNumber() {
        return Settings.helpNumber();
    }

    public String getBallotOrigin() {
        return Settings.ballotOrigin();
    }

    /** The page's own address without host: where the demo strip comes back to. */
    public String getHere() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = original == null ? request.getRequestURI() : original.toString();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Shows a green message on the next page. */
    public static void done(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
}
