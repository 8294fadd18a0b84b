package merlin.payment.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime enters who approves the figures of a notice; they are of a period that has ended and that ledgers cover whole (PAY-18). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ApproveNotice {
    @Inject
    ReadStatutory readStatutory;

    @Inject
    NoticeApprovals approvals;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<NoticeApproved> approved;

    public void approve(ReportingPeriod period, Approval approval) {
        ReadStatutory.Statutory now = readStatutory.read(period);
        ComplianceNotice notice = now.notice().orElseThrow(() -> new Refusal("PAY-18", "payment.notice.noPeriod"));
        if (!period.to().isBefore(MerlinClock.today(clock))) throw new Refusal("PAY-18", "payment.notice.running");
        if (!now.complete()) throw new Refusal("PAY-18", "payment.notice.incomplete");
        String sha256 = notice.fingerprint();
        approvals.add(new NoticeApproval(
                Id.next(), caller.organisationId(), period, approval, sha256, caller.userId(), clock.instant()));
        approved.fire(new NoticeApproved(caller.organisationId(), period, caller.userId(), clock.instant(), sha256));
    }
}
