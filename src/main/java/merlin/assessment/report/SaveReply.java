package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import merlin.account.User;
import merlin.account.Users;
import merlin.assessment.Printed;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The prime writes the reply that is printed beside the findings, while the factual check is open (ASM-16). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class SaveReply {
    @Inject
    FactualChecks factualChecks;

    @Inject
    Reports reports;

    @Inject
    Users users;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param words at most {@link ReplyText#MOST}; blank takes it back; @param seen version on the screen, 0 when none */
    public void save(String assessmentId, String words, int seen) {
        factualChecks.openForPrime(assessmentId);
        ReplyText text = new ReplyText(words);
        Optional<PrimeReply> written = reports.reply(assessmentId);
        written.filter(r -> r.version() != seen).ifPresent(r -> {
            throw new Refusal(
                    "ASM-9",
                    "assessment.stale",
                    users.find(r.changedBy()).map(User::getName).orElse("Somebody"),
                    Printed.moment(r.changedAt()));
        });
        PrimeReply reply = written.orElseGet(() -> new PrimeReply(assessmentId, clock.instant(), caller.userId()));
        reply.say(text, clock.instant(), caller.userId());
        if (written.isEmpty()) reports.add(reply);
    }
}
