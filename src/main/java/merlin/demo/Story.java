package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.accreditation.AccreditationDecisions;
import merlin.accreditation.Condition;
import merlin.accreditation.MeetCondition;
import merlin.assessment.Assessment;
import merlin.assessment.AssessmentType;
import merlin.criteria.Decision;
import merlin.criteria.Editions;
import merlin.portfolio.Portfolios;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.SupplyChain;
import merlin.portfolio.claim.ClaimRelation;
import merlin.portfolio.claim.ClaimedRelation;
import merlin.portfolio.claim.Evidence;
import merlin.portfolio.claim.EvidenceKind;
import merlin.programme.Contract;
import merlin.programme.Programme;
import merlin.shared.MerlinClock;

/**
 * The demonstration, in the order of time: Westmere fails, then holds, then lapses; Northgate is accredited with conditions, one
 * of them overdue, and its partners answer twice; Calder is being assessed today.
 */
@ApplicationScoped
public class Story {
    @Inject
    Stage stage;

    @Inject
    Cast cast;

    @Inject
    Chains chains;

    @Inject
    CaseAct cases;

    @Inject
    SurveyAct surveys;

    @Inject
    ListAct lists;

    @Inject
    LedgerAct ledgers;

    @Inject
    AnswerAct answers;

    @Inject
    Portfolios portfolios;

    @Inject
    Editions editions;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    MeetCondition meetCondition;

    @Inject
    ClaimRelation claimRelation;

    @Inject
    Clock clock;

    private LocalDate today;
    private List<Cast.Partner> northgatePartners;
    private List<Cast.Partner> calderPartners;
    private List<Cast.Partner> westmerePartners;
    private Contract northgateContract;
    private Contract calderContract;
    private Contract westmereContract;

    @ActivateRequestContext
    public void tell() {
        today = MerlinClock.todayUtc(clock);
        stage.day(today.minusDays(1500));
        stage.enterProgram();
        cast.enter();
        Cast.partners().stream()
                .filter(p -> p.email().endsWith("@demo.example") || p.prime().equals("none"))
                .forEach(cast::enter);
        chainsArePublished();
        westmereFailsThenHoldsThenLapses();
        northgateIsAccreditedWithConditions();
        calderHearsFromTooFew();
        northgatesPartnersAnswerAgain();
        calderIsBeingAssessed();
        ledgersComeIn();
        answers.play(cast.northgate(), "prime", northgateContract, northgatePartners, today);
        stage.lightsOn();
    }

    private void chainsArePublished() {
        List<Cast.Partner> all = Cast.partners();
        northgatePartners = of(all, "Northgate");
        calderPartners = of(all, "Calder");
        westmerePartners = new ArrayList<>(of(all, "Westmere"));
        westmerePartners.add(northgatePartners.get(0));
        LocalDate from = today.minusDays(1490);
        Programme work = chains.programme(
                "Routes to Work",
                "Help into lasting work for people who have been out of it.",
                from,
                today.plusDays(400));
        Programme home = chains.programme(
                "Well at Home", "Support that lets people live at home after illness.", from, today.plusDays(250));
        northgateContract =
                chains.contract(work, "Routes to Work North", "48500000", from, today.plusDays(400), cast.northgate());
        calderContract = chains.contract(
                work, "Routes to Work Calder Valley", "17200000", from, today.plusDays(400), cast.calder());
        westmereContract =
                chains.contract(home, "Well at Home Cumbria", "9800000", from, today.plusDays(250), cast.westmere());
        publish(northgateContract, "prime", northgatePartners, from);
        publish(calderContract, "prime2", calderPartners, from);
        publish(westmereContract, "prime3", westmerePartners, from);
    }

    private static List<Cast.Partner> of(List<Cast.Partner> all, String prime) {
        return all.stream().filter(p -> p.prime().equals(prime)).toList();
    }

    private void publish(Contract contract, String primeAccount, List<Cast.Partner> partners, LocalDate from) {
        SupplyChain chain = chains.publish(contract, primeAccount, partners, from);
        chains.partnersReply(partners, portfolios.draft(chain.getId()));
    }

    private void westmereFailsThenHoldsThenLapses() {
        cases.play(westmere(
                today.minusDays(1300),
                AssessmentType.ACCREDITATION,
                Map.of("4.2", "Unsatisfactory", "4.1", "Satisfactory", "6.2", "Satisfactory", "3.2", "Satisfactory"),
                2,
                "Partners were paid after 70 days on average, and the prime could show no way in which late payment is noticed.",
                Decision.NOT_MET));
        cases.play(westmere(
                today.minusDays(1000),
                AssessmentType.ACCREDITATION,
                Map.of("4.2", "Satisfactory", "6.2", "Excellent"),
                3,
                "A new pay run and a named contact have changed how partners are treated.",
                Decision.MET));
    }

    private CaseScript westmere(
            LocalDate firstDay,
            AssessmentType type,
            Map<String, String> levels,
            int mood,
            String conclusion,
            Decision decision) {
        return new CaseScript(
                cast.westmere(),
                "prime3",
                westmereContract.getProgrammeId(),
                Set.of(westmereContract.getId()),
                type,
                firstDay,
                levels,
                List.of("1.2"),
                westmerePartners,
                8,
                mood,
                "Westmere (invented) delivers support at home with eight partners in Cumbria.",
                conclusion,
                "",
                decision,
                List.of());
    }

    private void northgateIsAccreditedWithConditions() {
        LocalDate firstDay = today.minusDays(400);
        Assessment assessment = cases.play(new CaseScript(
                cast.northgate(),
                "prime",
                northgateContract.getProgrammeId(),
                Set.of(northgateContract.getId()),
                AssessmentType.ACCREDITATION,
                firstDay,
                Map.of(
                        "1.1",
                        "Excellent",
                        "1.4",
                        "Excellent",
                        "2.1",
                        "Excellent",
                        "6.1",
                        "Excellent",
                        "6.2",
                        "Excellent",
                        "6.4",
                        "Excellent",
                        "7.2",
                        "Excellent",
                        "4.2",
                        "Satisfactory",
                        "3.2",
                        "Satisfactory"),
                List.of("4.3", "5.2"),
                northgatePartners,
                8,
                3,
                "Northgate (invented) delivers employment support with 18 partners at four tiers.",
                "Relations are good and reviews are shared. Payment below tier 1 takes too long and has to be mended.",
                "We accept the findings. A second pay run each month began in the week after the visit.",
                Decision.MET_WITH_CONDITIONS,
                List.of(
                        new Condition.Terms(
                                "4.2",
                                "Pay every partner below tier 1 within 30 days of its invoice, and show it for one quarter.",
                                "Northgate's finance director",
                                today.minusDays(200)),
                        new Condition.Terms(
                                "3.2",
                                "Agree targets for referrals with every tier 2 partner and publish how they were met.",
                                "Northgate's head of supply chain",
                                today.minusDays(30)))));
        stage.day(today.minusDays(220));
        stage.enter("lead");
        String first = decisions.ofAssessment(assessment.getId()).orElseThrow().getConditions().stream()
                .filter(c -> c.terms().criterion().equals("4.2"))
                .findFirst()
                .orElseThrow()
                .getId();
        meetCondition.meet(
                first, "The ledger of one quarter was seen: all partners below tier 1 were paid within 30 days.");
    }

    private void calderHearsFromTooFew() {
        LocalDate opens = today.minusDays(200);
        surveys.play(cast.calder(), "Spring round", calderPartners, 2, 3, opens, opens.plusDays(24));
    }

    private void northgatesPartnersAnswerAgain() {
        LocalDate opens = today.minusDays(120);
        surveys.play(cast.northgate(), "Summer round", northgatePartners, 8, 4, opens, opens.plusDays(24));
    }

    private void calderIsBeingAssessed() {
        CaseScript script = new CaseScript(
                cast.calder(),
                "prime2",
                calderContract.getProgrammeId(),
                Set.of(calderContract.getId()),
                AssessmentType.ACCREDITATION,
                today.plusDays(62),
                Map.of("6.2", "Excellent", "1.4", "Excellent"),
                List.of(),
                calderPartners,
                0,
                3,
                "",
                "",
                "",
                Decision.MET,
                List.of());
        Assessment assessment = cases.book(script);
        surveys.open(cast.calder(), "Assessment " + assessment.getReference(), today.minusDays(4), null);
        stage.day(today.minusDays(3));
        var criteria = editions.get(CaseAct.EDITION).criteria();
        cases.assessThemselves(script, assessment.getId(), criteria.subList(0, 25));
        Cast.Partner leftOut = Cast.partners().get(39);
        stage.enterByEmail(leftOut.email());
        claimRelation.claim(
                new ClaimedRelation(
                        cast.calder().getId(),
                        calderContract.getId(),
                        null,
                        3,
                        RelationStatus.PRESENT,
                        "Debt advice for people sent by Calder's job coaches"),
                new Evidence(EvidenceKind.REFERRAL, "Referral letters of March to June, 41 people.", null, null),
                false);
        stage.day(today.minusDays(1));
        lists.play(cast.northgate(), "Winter round", today.plusDays(20));
    }

    private void ledgersComeIn() {
        var northgate = new LedgerAct.Habit("prime", northgateContract.getTitle(), northgatePartners, 24, 4);
        ledgers.play(northgate, today);
        ledgers.play(new LedgerAct.Habit("prime2", calderContract.getTitle(), calderPartners, 33, 20), today);
        ledgers.play(new LedgerAct.Habit("prime3", westmereContract.getTitle(), westmerePartners, 28, 12), today);
        ledgers.leaveWaiting(northgate, today);
    }
}
