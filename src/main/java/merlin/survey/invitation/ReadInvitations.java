package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyPartner;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;
import merlin.survey.protocol.Dates;

/** What became of the letters of a survey, address by address, for the body that runs it (INV-1). */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ReadInvitations {
    /** @param address at the time; @param reason of the mail server, null unless it refused */
    public record Sent(Letter.Kind kind, Delivery.State state, LocalDate day, String address, String reason) {}

    /** @param personId null for a partner nobody of which can be written to */
    public record Row(String partner, String personId, String name, String email, List<Sent> sent) {}

    /** @param by printed name */
    public record Again(Letter.Kind kind, LocalDate day, String by, String why) {}

    /** @param running addresses may be corrected; @param maySend a letter can go to all again today; @param refused addresses */
    public record View(
            String prime,
            String round,
            List<Row> rows,
            List<Again> again,
            boolean running,
            boolean maySend,
            long refused) {}

    @Inject
    Surveys surveys;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public View read(String surveyId) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        LocalDate today = MerlinClock.todayUtc(clock);
        List<Delivery> deliveries = letters.deliveries(surveyId);
        List<Again> again = letters.resends(surveyId).stream()
                .map(one -> new Again(
                        one.getKind(),
                        one.getDay(),
                        users.find(one.getBy()).map(User::getName).orElse(""),
                        one.getWhy()))
                .toList();
        List<Row> rows = rows(survey, deliveries);
        Dates dates = surveys.plan(survey).dates();
        boolean running = survey.getState() == SurveyState.FROZEN;
        boolean open = running && (dates.collecting(today) || dates.answering(today));
        return new View(
                organisations.get(survey.getPrimeId()).getName(),
                survey.getRound(),
                rows,
                again,
                running,
                open && again.stream().noneMatch(one -> one.day().equals(today)),
                rows.stream().filter(ReadInvitations::lastRefused).count());
    }

    private List<Row> rows(Survey survey, List<Delivery> deliveries) {
        List<Row> rows = new ArrayList<>();
        for (SurveyPartner partner : surveys.partners(survey)) {
            String name = organisations
                    .find(partner.getPartnerId())
                    .map(Organisation::getName)
                    .orElse("");
            List<User> people = users.ofOrganisation(partner.getPartnerId()).stream()
                    .filter(person -> person.getRoles().contains(Role.PARTNER))
                    .toList();
            if (people.isEmpty()) rows.add(new Row(name, null, "", "", List.of()));
            people.forEach(person -> rows.add(new Row(
                    name,
                    person.getId(),
                    person.getName(),
                    person.getEmail(),
                    deliveries.stream()
                            .filter(one -> one.getPersonId().equals(person.getId()))
                            .map(ReadInvitations::sent)
                            .toList())));
        }
        rows.sort(Comparator.comparing(Row::partner));
        return rows;
    }

    private static Sent sent(Delivery one) {
        return new Sent(one.getKind(), one.getState(), one.getDay(), one.getAddress(), one.getReason());
    }

    /** The last mail to the present address did not get there; what went to a corrected one no longer counts. */
    private static boolean lastRefused(Row row) {
        List<Sent> here = row.sent().stream()
                .filter(one -> one.address().equals(row.email()))
                .toList();
        return !here.isEmpty() && here.get(here.size() - 1).state() == Delivery.State.REFUSED;
    }
}
