package merlin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.protocol.Dates;
import merlin.testing.Deployments;
import merlin.testing.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A survey before anybody hears of it. */
@ExtendWith(ArquillianExtension.class)
class PlanSurveyIT {
    @Deployment
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @Inject
    InServer server;

    @Inject
    PlanSurvey planSurvey;

    @Inject
    ReadOutcome readOutcome;

    @Inject
    Clock clock;

    @Test
    void sur27APlannedSurveyBeginsOnAnotherDayToComeForItsOwnBodyOnly() {
        LocalDate today = MerlinClock.todayUtc(clock);
        Organisation body = server.organisation(OrganisationKind.ASSESSMENT_BODY, "Fair Assessments");
        Organisation other = server.organisation(OrganisationKind.ASSESSMENT_BODY, "Other Assessments");
        Organisation prime = server.organisation(OrganisationKind.PRIME, "Northgate");
        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        String survey = planSurvey.plan(new PlanSurvey.Plan(
                prime.getId(), "2026 spring", "merlin-2018", BreakdownBy.NONE, Dates.from(today.plusDays(1)), null));

        planSurvey.startOn(survey, today.plusDays(9));
        assertEquals(Dates.from(today.plusDays(9)), readOutcome.read(survey).dates());

        Refusal notLater = assertThrows(Refusal.class, () -> planSurvey.startOn(survey, today));
        assertEquals("SUR-11", notLater.rule());
        server.actAs(Role.LEAD_ASSESSOR, other.getId());
        assertThrows(NotFound.class, () -> planSurvey.startOn(survey, today.plusDays(10)));
        server.actAs(Role.LEAD_ASSESSOR, body.getId());
        assertEquals(Dates.from(today.plusDays(9)), readOutcome.read(survey).dates());
    }
}
