package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime publishes the draft of a chain as its next version (POR-4). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class PublishChain {
    @Inject
    Portfolios portfolios;

    @Inject
    ChainViews views;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ChainPublished> published;

    /** @param fingerprint of the draft that was looked at; another one is refused (POR-14); @param note may be null */
    public ChainVersion publish(String chainId, String fingerprint, String note) {
        SupplyChain chain = portfolios.ownedBy(caller.organisationId(), chainId);
        portfolios.lock(chain);
        ChainView view = views.of(chain);
        if (!view.fingerprint().equals(fingerprint)) throw new Refusal("POR-14", "portfolio.stale");
        if (view.unpublished().isEmpty()) throw new Refusal("POR-4", "portfolio.nothingToPublish");
        int number = view.latest().map(ChainVersion::getNumber).orElse(0) + 1;
        Instant now = clock.instant();
        ChainVersion version = new ChainVersion(Id.next(), chain.getId(), number, note, caller.userId(), now);
        List<ChainEntry> entries = view.rows().stream()
                .map(r -> r.entry(Id.next(), version.getId()))
                .toList();
        portfolios.add(version, entries);
        String why = version.getNote() == null ? "" : version.getNote();
        published.fire(new ChainPublished(chain.getId(), chain.getPrimeId(), number, caller.userId(), now, why));
        return version;
    }
}
