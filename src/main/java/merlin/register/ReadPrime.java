package merlin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.accreditation.AccreditationDecision;
import merlin.accreditation.AccreditationDecisions;
import merlin.accreditation.Standings;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.criteria.Decision;
import merlin.criteria.Editions;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programmes;
import merlin.report.payment.PaymentPerformance;
import merlin.report.payment.PaymentReport;
import merlin.report.payment.ReadPaymentPerformance;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Money;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A prime's page: what it holds, its history, and the evidence that is public. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadPrime {
    @Inject
    Organisations organisations;

    @Inject
    Standings standings;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Assessments assessments;

    @Inject
    Contracts contracts;

    @Inject
    Programmes programmes;

    @Inject
    Editions editions;

    @Inject
    PublishedSurveys publishedSurveys;

    @Inject
    ReadPaymentPerformance readPaymentPerformance;

    @Inject
    Clock clock;

    public PrimeView read(String primeId) {
        Organisation prime = organisations
                .find(primeId)
                .filter(o -> o.getKind() == OrganisationKind.PRIME)
                .orElseThrow(() -> new NotFound("prime", String.valueOf(primeId)));
        LocalDate today = MerlinClock.today(clock);
        return new PrimeView(
                RegisterEntry.of(prime, standings.of(primeId, today)),
                prime.legalForm().map(Words::of).orElse("Not stated"),
                prime.sizeBand().map(Words::of).orElse("Not stated"),
                decisions.ofPrimes(List.of(primeId)).stream()
                        .map(d -> decided(d, today))
                        .toList(),
                assessments.underWay(primeId).map(ReadPrime::running).orElse(""),
                contracts.ofPrime(primeId).stream().map(this::holding).toList(),
                publishedSurveys.of(primeId),
                payment(primeId));
    }

    /** The first figures of the payment report, from the one document (REP-1). */
    private PrimeView.Payment payment(String primeId) {
        PaymentPerformance performance = readPaymentPerformance.read(primeId, null, null);
        if (performance.report() == null) return new PrimeView.Payment(performance.withheld(), null, null, List.of());
        if (performance.withheld() != null)
            return new PrimeView.Payment(performance.withheld() + ".", performance.from(), performance.to(), List.of());
        return new PrimeView.Payment(
                performance.report().summary(),
                performance.from(),
                performance.to(),
                PaymentReport.figures(performance.report()).stream()
                        .map(f ->
                                new PrimeView.PaymentValue(f.label(), f.value().text(), f.period()))
                        .toList());
    }

    private PrimeView.Decided decided(AccreditationDecision d, LocalDate today) {
        boolean granted = d.validUntil().isPresent();
        return new PrimeView.Decided(
                d.getDecidedOn(),
                d.getDecision().text(),
                d.getDecision() == Decision.MET ? "good" : granted ? "care" : "bad",
                d.getOutcomeLabel() + ", " + d.getOutcomePercent().toPlainString() + "%",
                editions.get(d.getEditionId()).title(),
                organisations.get(d.getDepartmentId()).getName(),
                programmes.get(d.getProgrammeId()).getTitle(),
                d.validUntil().orElse(null),
                d.getCertificate(),
                d.getReason(),
                granted,
                decisions.conditions(d, today));
    }

    private static String running(Assessment assessment) {
        return "Case " + assessment.getReference() + ": "
                + assessment.getState().meaning() + ".";
    }

    private PrimeView.Holding holding(Contract contract) {
        return new PrimeView.Holding(
                contract.getProgrammeId(),
                programmes.get(contract.getProgrammeId()).getTitle(),
                contract.getTitle(),
                contract.value().map(Money::toString).orElse(""),
                contract.getEndsOn());
    }
}
