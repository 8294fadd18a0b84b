package merlin.portfolio.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.account.Organisations;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime states how a partner of its chain, or the prime itself, is registered. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class StateRegistration {
    /**
     * What is held.
     *
     * @param bankHeld an account was stated; it cannot be read back
     * @param version of what was looked at, 0 when nothing was stated yet
     */
    public record Stated(
            String organisation,
            String chainId,
            String postcode,
            LocalDate incorporatedOn,
            String officers,
            boolean bankHeld,
            int version) {}

    @Inject
    Registrations registrations;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param subcontractId a relation of the prime's own chain, or null for the prime itself */
    public Stated read(String subcontractId) {
        String about = about(subcontractId);
        String chain = subcontractId == null
                ? null
                : portfolios.subcontract(subcontractId).getChainId();
        String name = organisations.get(about).getName();
        return registrations
                .find(caller.organisationId(), about)
                .map(held -> new Stated(
                        name,
                        chain,
                        held.printedPostcode(),
                        held.getIncorporatedOn(),
                        held.getOfficers(),
                        held.bankHash().isPresent(),
                        held.getVersion()))
                .orElse(new Stated(name, chain, null, null, null, false, 0));
    }

    /**
     * @param account sort code and account number; null keeps what is held
     * @param seen version of what was looked at; another one since is a stale edit
     */
    public void state(
            String subcontractId,
            String postcode,
            LocalDate incorporatedOn,
            String officers,
            String account,
            int seen) {
        String about = about(subcontractId);
        String prime = caller.organisationId();
        Registration registration =
                registrations.find(prime, about).orElseGet(() -> new Registration(Id.next(), prime, about));
        if (registration.getVersion() != seen) throw new Refusal("POR-14", "portfolio.stale");
        String bank = account == null || account.isBlank() ? null : BankReference.of(prime, account);
        registration.state(postcode, incorporatedOn, officers, bank, MerlinClock.today(clock));
        if (seen == 0) registrations.add(registration);
    }

    private String about(String subcontractId) {
        String prime = caller.organisationId();
        return subcontractId == null
                ? prime
                : portfolios.subcontractOf(prime, subcontractId).getPartnerId();
    }
}
