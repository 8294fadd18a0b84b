package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.SurveyConcluded;
import merlin.survey.call.CallAsked;
import merlin.survey.invitation.AddressCorrected;
import merlin.survey.invitation.LetterDue;

/** Mails about the partner survey: to all partners alike (SUR-17), and to the lead assessors of the body that runs it. */
@ApplicationScoped
class SurveyMails {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    Outbox outbox;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    void write(@Observes LetterDue letter) {
        String text = text(letter);
        for (LetterDue.Addressee to : letter.addressees()) {
            outbox.write(to.email(), subject(letter), "Hello %s,\n\n%s".formatted(to.name(), text), to.deliveryId());
        }
    }

    /** INV-3 Both addresses hear of it: whoever lost the old one, and whoever got the new one by mistake. */
    void write(@Observes AddressCorrected corrected) {
        for (String to : List.of(corrected.before(), corrected.now())) {
            outbox.write(to, "Your address in Merlin was corrected", """
                    Hello %s,

                    the assessment body has changed the address under which you get mail and sign in from
                    %s to %s.

                    You know nothing of this? Then ask for a call: %s/call
                    """.formatted(
                            corrected.name(), corrected.before(), corrected.now(), Settings.origin()));
        }
    }

    private static String subject(LetterDue letter) {
        return switch (letter.kind()) {
            case COLLECT -> "Partner survey about %s: collect your pass".formatted(letter.prime());
            case ANSWER -> "Partner survey about %s: answering is open".formatted(letter.prime());
            case COLLECT_REMINDER, ANSWER_REMINDER -> "Reminder: partner survey about %s".formatted(letter.prime());
        };
    }

    private static String text(LetterDue letter) {
        return switch (letter.kind()) {
            case COLLECT, COLLECT_REMINDER -> collect(letter);
            case ANSWER, ANSWER_REMINDER -> answer(letter);
        };
    }

    private static String collect(LetterDue letter) {
        return """
                how does %1$s treat you? First collect a pass: one minute, before %2$s. From %3$s you answer with it in
                four minutes, without signing in.

                Come in here, with this e-mail address: %4$s/ask-for-link

                Your answers carry no name. Nobody sees results before %5$s. With fewer than five answers nothing is shown.
                Use your own device and network, not the prime's.

                The pass and your answers belong to a separate site: %6$s
                Fingerprint of this survey: %7$s

                What protects you and what does not, to read before the first click: %4$s/survey-help
                You would rather talk? Ask for a confidential call: %4$s/call

                This mail goes to every partner alike. If you have collected your pass already, you need do nothing.
                """.formatted(
                        letter.prime(),
                        day(letter.dates().collectingEnds()),
                        day(letter.dates().answering()),
                        Settings.origin(),
                        day(letter.dates().publication()),
                        Settings.ballotOrigin(),
                        letter.fingerprint());
    }

    private static String answer(LetterDue letter) {
        return """
                you can answer the survey about %1$s until the end of the day before %2$s. It takes four minutes. Use the device
                that holds your pass, or the copy you saved. Do not sign in for it.

                %3$s/ballot/rate.html#s=%4$s

                The survey's own site is %3$s. The address is the same for everybody.
                Fingerprint of this survey: %5$s

                You have no pass? You can collect one before %6$s: %7$s/ask-for-link
                What protects you and what does not: %7$s/survey-help
                You would rather talk? Ask for a confidential call: %7$s/call

                This mail goes to every partner alike: nobody can know who has answered.
                """.formatted(
                        letter.prime(),
                        day(letter.dates().closes()),
                        Settings.ballotOrigin(),
                        letter.surveyId(),
                        letter.fingerprint(),
                        day(letter.dates().collectingEnds()),
                        Settings.origin());
    }

    void write(@Observes SurveyConcluded concluded) {
        String prime = organisations.get(concluded.primeId()).getName();
        for (User lead : with(Role.LEAD_ASSESSOR, concluded.bodyId())) {
            outbox.write(
                    lead.getEmail(), "Partner survey about %s: the outcome is ready".formatted(prime), """
                    Hello %s,

                    the partner survey about %s has closed. Its outcome is for you to read:

                    %s/app/survey/survey?id=%s
                    """.formatted(
                                    lead.getName(), prime, Settings.origin(), concluded.surveyId()));
        }
    }

    /** Names nobody: the request is read signed in. */
    void write(@Observes CallAsked asked) {
        for (User lead : with(Role.LEAD_ASSESSOR, asked.bodyId())) {
            outbox.write(lead.getEmail(), "Somebody asked for a confidential call", """
                    Hello %s,

                    somebody asked to be rung in confidence:

                    %s/app/survey/calls
                    """.formatted(
                            lead.getName(), Settings.origin()));
        }
    }

    private List<User> with(Role role, String organisationId) {
        return users.ofOrganisation(organisationId).stream()
                .filter(person -> person.getRoles().contains(role))
                .toList();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
