package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A department looks at one of its programmes (PRO-9). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class ReadProgramme {
    private static final int PAGE = 100;
    private static final int FILES = 60;

    /**
     * @param contracts at most a hundred, by title
     * @param next id of the contract after which the next hundred begin, or null when these are the last
     * @param files the newest files brought in, newest first
     */
    public record View(Programme programme, List<Contract> contracts, String next, List<ImportFile> files) {}

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    /** @param after id of the last contract already seen, or null to begin */
    public View read(String programmeId, String after) {
        Programme programme = programmes.ownedBy(caller.organisationId(), programmeId);
        List<Contract> page = contracts.ofProgramme(programmeId, contracts.find(after), PAGE + 1);
        boolean more = page.size() > PAGE;
        List<Contract> shown = more ? page.subList(0, PAGE) : page;
        String next = more ? shown.get(PAGE - 1).getId() : null;
        return new View(programme, List.copyOf(shown), next, programmes.files(programmeId, FILES));
    }
}
