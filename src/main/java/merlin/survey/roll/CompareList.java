package merlin.survey.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.portfolio.ListedPartner;
import merlin.portfolio.Portfolios;
import merlin.portfolio.SupplyChain;
import merlin.portfolio.registration.Registration;
import merlin.portfolio.registration.Registrations;

/** Gathers what is known of a prime and its partners, and compares it (ROLL-1, ROLL-2). */
@ApplicationScoped
class CompareList {
    /**
     * One partner of the list.
     *
     * @param askable the prime listed it itself, so it may be asked about it (ROLL-6)
     * @param numbers register numbers, printed
     * @param unknown what could not be compared, in words; empty when all was
     */
    public record Row(
            String partnerId, String name, boolean askable, String numbers, List<Signal> signals, String unknown) {}

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Registrations registrations;

    /** Partners with signals first, the most signals first; else by name. */
    List<Row> rows(String primeId, LocalDate opens) {
        Map<String, Registration> stated = new HashMap<>();
        registrations.statedBy(primeId).forEach(one -> stated.put(one.getOrganisationId(), one));
        Map<String, Set<String>> contacts = contacts(primeId);
        List<String> ids = portfolios.partnersOf(primeId).stream()
                .map(ListedPartner::partnerId)
                .toList();
        List<Organisation> partners = organisations.getAll(ids);
        List<Listed> listed = partners.stream()
                .map(partner -> listed(partner, stated.get(partner.getId()), contacts))
                .toList();
        Listed prime = listed(organisations.get(primeId), stated.get(primeId), Map.of());
        Map<String, List<Signal>> signals = Signals.of(prime, listed, opens);
        Set<String> published = portfolios.publishedBy(primeId);
        return listed.stream()
                .map(one -> new Row(
                        one.id(),
                        one.name(),
                        published.contains(one.id()),
                        numbers(partners, one.id()),
                        signals.get(one.id()),
                        one.unknown()))
                .sorted((a, b) -> b.signals().size() - a.signals().size())
                .toList();
    }

    private static String numbers(List<Organisation> partners, String id) {
        return partners.stream()
                .filter(partner -> partner.getId().equals(id))
                .flatMap(partner -> partner.getIdentifiers().stream())
                .map(Object::toString)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** The addresses of the contacts that the prime stated, by partner. */
    private Map<String, Set<String>> contacts(String primeId) {
        Map<String, Set<String>> addresses = new HashMap<>();
        for (SupplyChain chain : portfolios.ofPrime(primeId)) {
            portfolios
                    .draft(chain.getId())
                    .forEach(relation -> addresses
                            .computeIfAbsent(relation.getPartnerId(), id -> new HashSet<>())
                            .add(relation.getContact().getEmail()));
        }
        return addresses;
    }

    private Listed listed(Organisation of, Registration stated, Map<String, Set<String>> contacts) {
        Set<String> domains = new HashSet<>();
        users.ofOrganisation(of.getId()).stream()
                .map(User::getEmail)
                .map(Listed::domain)
                .forEach(domains::add);
        contacts.getOrDefault(of.getId(), Set.of()).stream().map(Listed::domain).forEach(domains::add);
        return new Listed(
                of.getId(),
                of.getName(),
                !of.getIdentifiers().isEmpty(),
                domains,
                stated == null ? null : stated.getPostcode(),
                stated == null ? null : stated.getIncorporatedOn(),
                Listed.officers(stated == null ? null : stated.getOfficers()),
                stated == null ? null : stated.bankHash().orElse(null));
    }
}
