package merlin.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.criteria.use.EditionUse;
import merlin.criteria.use.EditionUses;
import merlin.criteria.use.UsedEditionChanged;
import merlin.shared.NotFound;
import merlin.shared.Started;

/** The editions and profiles of the running program, and the promise that a used one stays as it was (CRI-2). */
@ApplicationScoped
public class Editions {
    private Library library;
    private EditionUses uses;
    private Clock clock;

    protected Editions() {}

    @Inject
    Editions(Library library, EditionUses uses, Clock clock) {
        this.library = library;
        this.uses = uses;
        this.clock = clock;
    }

    /** Throws {@link NotFound} when there is no such edition or profile. */
    public Edition get(String id) {
        return library.edition(id);
    }

    /** Editions and profiles, the newest first. */
    public Collection<Edition> all() {
        return library.all();
    }

    /** Throws {@link NotFound} when there is no such set. */
    public RuleSet paymentRules(String setId) {
        return library.paymentRules(setId);
    }

    /** The way from one edition's codes to another's; empty when nobody has drawn it. */
    public Optional<Crosswalk> crosswalk(String from, String to) {
        return library.crosswalk(from, to);
    }

    /**
     * An assessment begins under this edition: from now on its file, its survey form and, for a profile, the edition it builds
     * on stay as they are. Call it in the transaction that begins the assessment; repeating it changes nothing.
     */
    @Transactional(TxType.MANDATORY)
    public void markUsed(String editionId) {
        Edition edition = get(editionId);
        Stream.of(Stream.of(edition.id(), edition.surveyForm().id()), edition.basedOn().stream())
                .flatMap(s -> s)
                .filter(id -> !uses.has(id))
                .forEach(id ->
                        uses.add(new EditionUse(id, library.files().get(id).sha256(), clock.instant())));
    }

    void atStart(@Observes Started started) {
        verifyUsed();
    }

    /**
     * Reads all criteria files and compares those that were used. Runs at every start, after the migrations.
     *
     * @throws UsedEditionChanged when a file that was used is changed or gone; the start ends with it
     */
    public void verifyUsed() {
        List<String> changes = uses.all().stream()
                .flatMap(use -> changed(use, library).stream())
                .toList();
        if (!changes.isEmpty()) throw new UsedEditionChanged(changes);
    }

    /** What a person has to be told about this use; empty when the file is as it was. */
    static Optional<String> changed(EditionUse use, Library library) {
        var file = library.files().get(use.fileId());
        if (file == null)
            return Optional.of(use.fileId() + " has been used since " + use.firstUsedAt()
                    + " but no criteria file holds it any more: put the file back");
        if (file.sha256().equals(use.sha256())) return Optional.empty();
        return Optional.of(file.name() + " (" + use.fileId() + ") has been used since " + use.firstUsedAt()
                + " and was changed: it had SHA-256 " + use.sha256() + " and has " + file.sha256()
                + ". Put the old file back and give the new one another id");
    }
}
