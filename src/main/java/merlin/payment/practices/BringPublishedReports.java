package merlin.payment.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.account.Identifier;
import merlin.account.Organisations;
import merlin.payment.ledger.DateOrder;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime brings in the public export of payment-practices reports, or its part of it: all of its reports or none (PAY-35). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class BringPublishedReports {
    private static final int LONGEST_NAME = 255;

    @Inject
    PublishedReports reports;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<PublishedReportsBroughtIn> broughtIn;

    /** What came of the file; with problems, nothing was brought in. */
    public record Brought(PracticesFile file, int added, int changed, int same) {}

    /** @param order how dates in figures are written; empty: as the file itself decides */
    public Brought bring(String fileName, PracticesReader.Source source, Optional<DateOrder> order) {
        Set<String> companies = companyNumbers();
        if (companies.isEmpty()) throw new Refusal("PAY-35", "payment.practices.noNumber");
        PracticesFile file = new PracticesReader(source, companies, MerlinClock.today(clock)).read(order);
        if (!file.problems().isEmpty()) return new Brought(file, 0, 0, 0);
        if (file.reports().isEmpty())
            throw new Refusal("PAY-35", "payment.practices.noneOfYours", file.rowsRead(), String.join(", ", companies));
        Instant now = clock.instant();
        String sha256 = sha256(source);
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        List<PublishedReports.Arrival> arrivals = file.reports().stream()
                .map(report -> reports.keep(caller.organisationId(), report, name, sha256, caller.userId(), now))
                .toList();
        Brought brought = new Brought(
                file,
                count(arrivals, PublishedReports.Arrival.NEW),
                count(arrivals, PublishedReports.Arrival.CHANGED),
                count(arrivals, PublishedReports.Arrival.SAME));
        if (brought.added() + brought.changed() > 0)
            broughtIn.fire(new PublishedReportsBroughtIn(caller.organisationId(), caller.userId(), now, sha256));
        return brought;
    }

    private Set<String> companyNumbers() {
        return organisations.get(caller.organisationId()).getIdentifiers().stream()
                .filter(identifier -> identifier.scheme().equals("GB-COH"))
                .map(Identifier::number)
                .collect(Collectors.toSet());
    }

    private static int count(List<PublishedReports.Arrival> arrivals, PublishedReports.Arrival kind) {
        return (int) arrivals.stream().filter(arrival -> arrival == kind).count();
    }

    private static String sha256(PracticesReader.Source source) {
        try (InputStream in = source.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
