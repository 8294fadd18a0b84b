package merlin.report.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.accreditation.AccreditationDecision;
import merlin.accreditation.AccreditationDecisions;
import merlin.accreditation.Standings;
import merlin.criteria.Editions;
import merlin.portfolio.ChainEntry;
import merlin.portfolio.ChainVersion;
import merlin.portfolio.Portfolios;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.SupplyChain;
import merlin.portfolio.ValueSplit;
import merlin.portfolio.claim.ClaimState;
import merlin.portfolio.claim.Claims;
import merlin.portfolio.facts.FactSheets;
import merlin.programme.Contract;
import merlin.report.payment.ReadPaymentPerformance;

/** Gathers what a report says of one prime. */
@ApplicationScoped
class PrimeFacts {
    @Inject
    Standings standings;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Editions editions;

    @Inject
    AssessedFacts assessedFacts;

    @Inject
    SurveyFacts surveyFacts;

    @Inject
    ReadPaymentPerformance readPaymentPerformance;

    @Inject
    Portfolios portfolios;

    @Inject
    FactSheets factSheets;

    @Inject
    Claims claims;

    /** @param contracts of the programme; only those of this prime count */
    ComplianceFacts.Prime of(Organisation prime, List<Contract> contracts, LocalDate today) {
        List<Contract> own = contracts.stream()
                .filter(c -> c.primes().contains(prime.getId()))
                .toList();
        List<AccreditationDecision> decided = decisions.ofPrimes(List.of(prime.getId()));
        SurveyFacts.Told survey = surveyFacts.of(prime.getId());
        return new ComplianceFacts.Prime(
                prime.getId(),
                prime.getName(),
                own.size(),
                standings.of(prime.getId(), today),
                decided.stream().map(d -> decided(d, today)).toList(),
                decided.stream().findFirst().flatMap(d -> assessedFacts.of(d.getAssessmentId())),
                survey.survey(),
                survey.words(),
                portfolios.partnersOf(prime.getId()).size(),
                payment(prime.getId()),
                own.stream().flatMap(c -> chain(prime.getId(), c).stream()).toList(),
                new ComplianceFacts.Claims(
                        claims.count(prime.getId(), ClaimState.OPEN),
                        claims.count(prime.getId(), ClaimState.ACCEPTED),
                        claims.count(prime.getId(), ClaimState.REFUSED)));
    }

    private ComplianceFacts.Payment payment(String primeId) {
        ReadPaymentPerformance.Latest latest = readPaymentPerformance.latest(primeId);
        return new ComplianceFacts.Payment(latest.words(), latest.figures());
    }

    private ComplianceFacts.Decided decided(AccreditationDecision d, LocalDate today) {
        return new ComplianceFacts.Decided(
                d.getDecidedOn(),
                d.validUntil().orElse(null),
                d.getDecision().text(),
                d.getOutcomeLabel() + ", " + d.getOutcomePercent().toPlainString() + "%",
                editions.get(d.getEditionId()).title(),
                d.getCertificate(),
                decisions.conditions(d, today));
    }

    private Optional<ComplianceFacts.Chain> chain(String primeId, Contract contract) {
        Optional<SupplyChain> chain = portfolios.on(contract.getId(), primeId);
        return chain.flatMap(c -> portfolios.latest(c.getId())).map(version -> chain(contract, version));
    }

    private ComplianceFacts.Chain chain(Contract contract, ChainVersion version) {
        List<ChainEntry> entries = portfolios.entries(version);
        return new ComplianceFacts.Chain(
                contract.getTitle(),
                version.getNumber(),
                ValueSplit.of(entries),
                entries.stream()
                        .filter(e -> e.getStatus() != RelationStatus.POTENTIAL)
                        .map(e -> new ComplianceFacts.Relation(
                                e.getPartnerId(),
                                e.getArea() == null ? "" : e.getArea(),
                                e.vcse(),
                                factSheets.of(e.getSubcontractId())))
                        .toList());
    }
}
