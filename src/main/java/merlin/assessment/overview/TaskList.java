package merlin.assessment.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import merlin.assessment.State;
import merlin.assessment.overview.Task.Status;

/** The dated list of a case as one person sees it: done, now, overdue, later, and whose turn it is. */
final class TaskList {
    /** What only the team needs to know of its own work. */
    private static final Set<String> INTERNAL = Set.of("judge-second", "draft", "to-moderation", "recommend");

    private final Progress p;
    private final Viewer viewer;
    private final LocalDate today;
    private final List<Task> tasks = new ArrayList<>();

    private TaskList(Progress progress, Viewer viewer, LocalDate today) {
        this.p = progress;
        this.viewer = viewer;
        this.today = today;
    }

    static List<Task> of(Progress progress, Viewer viewer, LocalDate today) {
        TaskList list = new TaskList(progress, viewer, today);
        list.prepare();
        list.judge();
        list.report();
        return List.copyOf(list.tasks);
    }

    private void prepare() {
        add("list", "List every partner and publish the supply chains", Turn.PRIME)
                .due(p.gates().partnerList())
                .done(p.listed())
                .now(true)
                .at("/app/portfolio/chains")
                .keep();
        add("survey", "Accept the partner list and open the partner survey", Turn.LEAD)
                .due(p.gates().partnerList())
                .done(reached(State.PARTNERS_LISTED))
                .now(p.listed())
                .at("/app/survey/surveys")
                .keep();
        add("answers", "Answer the partner survey", Turn.PARTNERS)
                .due(p.surveyCloses() == null ? null : p.surveyCloses().minusDays(1))
                .done(reached(State.SURVEY_CLOSED))
                .now(p.state() == State.SURVEY_OPEN)
                .keep();
        add("self-assessment", "Assess yourself and submit", Turn.PRIME)
                .due(p.gates().selfAssessment())
                .done(p.saqSubmitted())
                .now(true)
                .detail(p.answered() + " of " + p.criteria() + " criteria")
                .at("/app/assessment/self-assessment?id=" + p.assessmentId())
                .keep();
        add("timetable", "Agree the timetable of the visit", Turn.LEAD)
                .due(p.gates().timetable())
                .done(reached(State.PLANNED))
                .now(p.state() == State.SAQ_SUBMITTED)
                .button("The timetable is agreed")
                .keep();
    }

    private void judge() {
        add("visit", "Begin the visit", Turn.LEAD)
                .due(p.firstDay())
                .done(reached(State.ON_SITE))
                .now(p.state() == State.PLANNED && !today.isBefore(p.firstDay()))
                .button("Begin the visit")
                .keep();
        add("judge-lead", "Judge every criterion", Turn.LEAD)
                .due(p.lastDay())
                .done(viewer.team() ? p.leadFinished() : p.leadFinished() && p.secondFinished())
                .now(p.state() == State.ON_SITE)
                .detail(judged(p.leadLeft(), p.leadFinished()))
                .at("/app/assessment/criteria?id=" + p.assessmentId())
                .keep();
        add("judge-second", "Judge every criterion, independently", Turn.SECOND)
                .due(p.lastDay())
                .done(p.secondFinished())
                .now(p.state() == State.ON_SITE)
                .detail(judged(p.secondLeft(), p.secondFinished()))
                .at("/app/assessment/criteria?id=" + p.assessmentId())
                .keep();
        add("draft", "Draft the report", Turn.LEAD)
                .done(reached(State.REPORT_DRAFTED))
                .now(p.state() == State.ON_SITE && p.leadFinished() && p.secondFinished())
                .button("Draft the report")
                .keep();
        add("to-moderation", "Write the report and send it to the moderator", Turn.LEAD)
                .done(reached(State.IN_MODERATION))
                .now(p.state() == State.REPORT_DRAFTED)
                .at("/app/assessment/draft?id=" + p.assessmentId())
                .button("Send to the moderator")
                .keep();
    }

    private void report() {
        boolean inModeration = p.state() == State.IN_MODERATION;
        boolean checked = p.factsDue() != null && !p.factsOpen();
        add("moderate", "Settle differences and close the moderation", Turn.MODERATOR)
                .done(p.moderated())
                .now(inModeration)
                .detail(p.differences() - p.unsettled() + " of " + p.differences() + " differences settled")
                .at("/app/assessment/differences?id=" + p.assessmentId())
                .keep();
        add("send-draft", "Send the draft to the prime", Turn.LEAD)
                .done(p.factsDue() != null)
                .now(inModeration && p.moderated())
                .at("/app/assessment/send-draft?id=" + p.assessmentId())
                .keep();
        add("facts", "Check the facts of the draft and reply", Turn.PRIME)
                .due(p.factsDue())
                .done(checked)
                .now(p.factsOpen())
                .at("/app/assessment/facts?id=" + p.assessmentId())
                .keep();
        add("corrections", "Answer the prime's corrections", Turn.LEAD)
                .done(checked && p.corrections() == 0)
                .now(p.factsDue() != null)
                .detail(p.corrections() == 0 ? "none open" : p.corrections() + " open")
                .at("/app/assessment/corrections?id=" + p.assessmentId())
                .keep();
        add("recommend", "Recommend a decision", Turn.LEAD)
                .done(p.recommended())
                .now(inModeration && p.moderated())
                .at("/app/assessment/recommend?id=" + p.assessmentId())
                .keep();
        add("issue", "Issue the outcome", Turn.LEAD)
                .done(reached(State.OUTCOME_ISSUED))
                .now(inModeration && checked && p.corrections() == 0 && p.recommended())
                .at("/app/assessment/issue?id=" + p.assessmentId())
                .keep();
        add("decide", "Decide on accreditation", Turn.DEPARTMENT)
                .done(reached(State.ACCREDITED))
                .now(p.state() == State.OUTCOME_ISSUED)
                .at("/app/accreditation/decisions")
                .keep();
    }

    private String judged(int left, boolean finished) {
        return p.criteria() - left + " of " + p.criteria() + (finished ? ", handed in" : " criteria");
    }

    private boolean reached(State state) {
        return p.state().reached(state);
    }

    private Line add(String code, String title, Turn turn) {
        return new Line(code, title, turn);
    }

    private final class Line {
        private final String code;
        private final String title;
        private final Turn turn;
        private LocalDate due;
        private boolean done;
        private boolean now;
        private String detail = "";
        private String address;
        private String button;

        Line(String code, String title, Turn turn) {
            this.code = code;
            this.title = title;
            this.turn = turn;
        }

        Line due(LocalDate day) {
            due = day;
            return this;
        }

        Line done(boolean yes) {
            done = yes;
            return this;
        }

        Line now(boolean yes) {
            now = yes && p.state().underWay() || yes && p.state() == State.OUTCOME_ISSUED;
            return this;
        }

        Line detail(String text) {
            detail = text;
            return this;
        }

        Line at(String page) {
            address = page;
            return this;
        }

        Line button(String text) {
            button = text;
            return this;
        }

        /** What others judge, and how far they are, the prime and the department are not told (ASM-12). */
        void keep() {
            if (!viewer.team() && INTERNAL.contains(code)) return;
            boolean mine = viewer.is(turn);
            boolean told = mine || turn == Turn.PRIME || viewer.team();
            boolean linked = mine && (now || done);
            tasks.add(new Task(
                    code,
                    title,
                    turn,
                    status(),
                    due,
                    told && (now || done) ? detail : "",
                    linked ? address : null,
                    mine && now && !done ? button : null));
        }

        private Status status() {
            if (done) return Status.DONE;
            if (!now) return Status.LATER;
            return due != null && today.isAfter(due) ? Status.OVERDUE : Status.NOW;
        }
    }
}
