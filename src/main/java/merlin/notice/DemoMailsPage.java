package merlin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the demo's mails on a page. */
@Named
@RequestScoped
public class DemoMailsPage {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Inject
    ReadDemoMails readDemoMails;

    private List<Mail> mails = List.of();

    public void load() {
        mails = readDemoMails.newest();
    }

    public List<Mail> getMails() {
        return mails;
    }

    /** The first address in the mail, or null when there is none. */
    public String link(Mail mail) {
        var found = LINK.matcher(mail.getBody());
        return found.find() ? found.group() : null;
    }
}
