package merlin.criteria.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import merlin.criteria.Library;
import merlin.shared.Settings;

/** The running program's library: built-in files and those of {@code MERLIN_CRITERIA_DIR}, read once. */
@ApplicationScoped
public class LoadedLibrary {
    /** @throws BadCriteriaFile when any file cannot be used: the start ends with it (CRI-1) */
    @Produces
    @Singleton
    public Library library() {
        return CriteriaFiles.load(Settings.criteriaFolder());
    }
}
