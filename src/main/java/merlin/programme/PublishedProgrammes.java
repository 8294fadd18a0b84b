package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Money;
import merlin.shared.Role;

/** What everybody may know of programmes: titles, dates, contracts and their primes. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class PublishedProgrammes {
    /** @param department printed name */
    public record ProgrammeLine(
            String id, String title, String department, String summary, LocalDate startsOn, LocalDate endsOn) {}

    /** @param amount stated value, an estimate while nobody is chosen; null when unknown */
    public record ContractLine(
            String id,
            String ocid,
            String title,
            Stage stage,
            BigDecimal amount,
            String currency,
            LocalDate startsOn,
            LocalDate endsOn,
            List<PrimeLine> primes) {
        /** The value as pages print it; empty when unknown. */
        public String printed() {
            return amount == null ? "" : new Money(amount, currency).toString();
        }
    }

    public record PrimeLine(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    public record ProgrammeView(ProgrammeLine programme, List<ContractLine> contracts) {}

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    /** At most {@code most} programmes by title, those after the one with id {@code after}; from the start when it is null. */
    public List<ProgrammeLine> list(String after, int most) {
        Optional<Programme> last = programmes.find(after);
        List<Programme> page = programmes.after(
                last.map(Programme::getTitle).orElse(""),
                last.map(Programme::getId).orElse(""),
                most);
        Map<String, Organisation> departments =
                byId(page.stream().map(Programme::getDepartmentId).collect(Collectors.toSet()));
        return page.stream()
                .map(p -> line(p, departments.get(p.getDepartmentId())))
                .toList();
    }

    public ProgrammeView get(String id) {
        Programme programme = programmes.get(id);
        List<Contract> all = contracts.ofProgramme(id);
        Map<String, Organisation> primes =
                byId(all.stream().flatMap(c -> c.primes().stream()).collect(Collectors.toSet()));
        return new ProgrammeView(
                line(programme, organisations.get(programme.getDepartmentId())),
                all.stream().map(c -> line(c, primes)).toList());
    }

    private Map<String, Organisation> byId(Set<String> ids) {
        return organisations.getAll(ids).stream().collect(Collectors.toMap(Organisation::getId, Function.identity()));
    }

    private static ProgrammeLine line(Programme p, Organisation department) {
        return new ProgrammeLine(
                p.getId(), p.getTitle(), department.getName(), p.getSummary(), p.getStartsOn(), p.getEndsOn());
    }

    private static ContractLine line(Contract c, Map<String, Organisation> primes) {
        return new ContractLine(
                c.getId(),
                c.getOcid(),
                c.getTitle(),
                c.getStage(),
                c.value().map(Money::amount).orElse(null),
                c.value().map(Money::currency).orElse(null),
                c.getStartsOn(),
                c.getEndsOn(),
                c.primes().stream()
                        .map(id -> new PrimeLine(id, primes.get(id).getName()))
                        .toList());
    }
}
