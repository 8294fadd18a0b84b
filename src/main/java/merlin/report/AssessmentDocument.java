package merlin.report;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.AssessmentReport.CriterionFinding;
import merlin.assessment.report.AssessmentReport.KeyInformation;
import merlin.assessment.report.AssessmentReport.Methodology;
import merlin.criteria.Outcome;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.document.Block.Fact;
import merlin.report.document.Document;
import merlin.report.document.Document.Section;
import merlin.shared.MerlinClock;

/** An assessment's report as a document, in the order of the 2018 compact reports. */
public final class AssessmentDocument {
    private AssessmentDocument() {}

    public static Document of(AssessmentReport report) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("1", "key", "Key information", key(report)));
        sections.add(new Section("2", "outcome", "Assessment outcome", outcome(report.outcome())));
        sections.add(new Section("3", "methodology", "Methodology", methodology(report.methodology())));
        sections.add(new Section("4", "organisation", "About the organisation", paragraphs(report.organisation())));
        sections.add(new Section("5", "strengths", "Areas of significant strength", list(report.strengths())));
        sections.add(new Section("6", "development", "Areas for development", list(report.developments())));
        sections.add(new Section("7", "findings", "Findings", findings(report)));
        sections.add(new Section("8", "conclusion", "Conclusion and conditions of accreditation", conclusion(report)));
        LocalDate asOf =
                report.draft() ? report.key().onSiteTo() : LocalDate.ofInstant(report.issuedAt(), MerlinClock.LONDON);
        return new Document(
                report.draft() ? "Draft assessment report" : "Assessment report",
                report.key().organisation(),
                summary(report),
                asOf,
                sections);
    }

    private static String summary(AssessmentReport report) {
        String when = "Visited " + Day.of(report.key().onSiteFrom()) + " to "
                + Day.of(report.key().onSiteTo()) + ".";
        return report.outcome() == null
                ? when
                : "Outcome: "
                        + said(
                                report.outcome().overall().label(),
                                report.outcome().overall().percent()) + ". " + when;
    }

    private static List<Block> key(AssessmentReport report) {
        KeyInformation key = report.key();
        return List.of(new Block.Facts(
                "Key information",
                List.of(
                        new Fact("Assessment type", key.type()),
                        new Fact(
                                "Assessor's recommendation",
                                key.recommendation() == null
                                        ? "None yet"
                                        : key.recommendation().text()),
                        new Fact("Anniversary date", Day.of(key.anniversary(), "None")),
                        new Fact("Assessment dates", Day.of(key.onSiteFrom()) + " to " + Day.of(key.onSiteTo())),
                        new Fact("Lead assessor", key.leadAssessor()),
                        new Fact("Second assessor", key.secondAssessor()),
                        new Fact("Moderator", key.moderator()),
                        new Fact("Department", key.department()),
                        new Fact("Programme", key.programme()),
                        new Fact("Edition of the Standard", key.editionTitle()),
                        new Fact("Assessment reference", report.reference()),
                        new Fact(
                                "Issued",
                                report.draft()
                                        ? "Not yet: this is a draft"
                                        : Day.of(LocalDate.ofInstant(report.issuedAt(), MerlinClock.LONDON))))));
    }

    private static List<Block> outcome(Outcome outcome) {
        if (outcome == null) return List.of(say("Not settled yet."));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of("Overall"),
                new Cell(
                        outcome.overall().percent().toPlainString() + "%",
                        outcome.overall().percent()),
                Cell.of(outcome.overall().label())));
        outcome.principles()
                .forEach(p -> rows.add(List.of(
                        Cell.of(p.code() + " " + p.title()),
                        new Cell(p.percent().toPlainString() + "%", p.percent()),
                        Cell.of(p.label()))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "outcome-table",
                "Outcome, overall and by principle",
                List.of(
                        Column.text("principle", "Principle"),
                        Column.number("percent", "Percent"),
                        Column.text("label", "Label")),
                rows));
        if (!outcome.caps().isEmpty()) {
            blocks.add(say("These rules of the edition held something down:"));
            blocks.add(new Block.Bullets(outcome.caps().stream()
                    .map(c -> c.about() + ": " + c.from() + " became " + c.to() + ". " + c.text())
                    .toList()));
        }
        return blocks;
    }

    private static List<Block> methodology(Methodology m) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                "How the evidence was gathered",
                List.of(
                        new Fact("Contracts in scope", String.join("; ", m.contracts())),
                        new Fact("Partners on the list", m.listed() == null ? "No list accepted" : m.listed() + ""),
                        new Fact("Partner survey", m.survey().words()),
                        new Fact("People of partners interviewed", m.partnerPeople() + ""),
                        new Fact("People of the prime interviewed", m.primePeople() + ""),
                        new Fact("Commissioners interviewed", m.commissionerPeople() + ""),
                        new Fact("Interviews and group sessions", m.interviews() + ""),
                        new Fact("Documents seen", m.documents() + ""),
                        new Fact(
                                "Judgements",
                                m.criteria() + " criteria, each judged by two assessors apart; they differed on "
                                        + m.differences() + ", which the moderator settled"),
                        new Fact("Claims of unlisted partners refused", m.claimsRefused() + ""))));
        blocks.addAll(paragraphs(m.text()));
        return blocks;
    }

    private static List<Block> findings(AssessmentReport report) {
        List<Block> blocks = new ArrayList<>();
        for (AssessmentReport.PrincipleFinding principle : report.findings()) {
            blocks.add(new Block.Lead(principle.code() + " " + principle.title()));
            blocks.addAll(paragraphs(principle.text()));
            blocks.add(new Block.Table(
                    "findings-" + principle.code(),
                    principle.code() + " " + principle.title() + ": what was found",
                    List.of(
                            Column.text("criterion", "Criterion"),
                            Column.text("self", "The prime says"),
                            Column.text("level", "Judged"),
                            Column.text("side", "Partner side"),
                            Column.text("reason", "Why")),
                    principle.criteria().stream()
                            .map(AssessmentDocument::finding)
                            .toList()));
            Stream<String> quotations = principle.criteria().stream()
                    .flatMap(c -> c.quotations().stream().map(q -> c.code() + ": “" + q.words() + "” " + q.speaker()));
            List<String> said = quotations.toList();
            if (!said.isEmpty()) blocks.add(new Block.Bullets(said));
        }
        if (report.reply() != null
                && report.reply().words() != null
                && !report.reply().words().isBlank()) {
            blocks.add(new Block.Lead("The prime's reply, in its own words"));
            blocks.addAll(paragraphs(report.reply().words()));
        }
        return blocks;
    }

    private static List<Cell> finding(CriterionFinding c) {
        return List.of(
                Cell.of(c.code() + " " + c.title()),
                Cell.of(Objects.requireNonNullElse(c.ownLevel(), "Nothing")),
                Cell.of(Objects.requireNonNullElse(c.level(), "Not settled")),
                Cell.of(c.partnerSide()),
                Cell.of(c.reason()));
    }

    private static List<Block> conclusion(AssessmentReport report) {
        AssessmentReport.Conclusion said = report.conclusion();
        List<Block> blocks = new ArrayList<>(paragraphs(said.text()));
        if (said.recommendation() != null)
            blocks.add(note("The assessor recommends: " + said.recommendation().text() + ". " + said.reason()));
        if (said.conditions().isEmpty()) {
            blocks.add(say("No conditions are recommended."));
        } else {
            blocks.add(new Block.Table(
                    "conditions",
                    "Conditions recommended",
                    List.of(
                            Column.text("criterion", "Criterion"),
                            Column.text("what", "What must be done"),
                            Column.text("owner", "Who sees to it"),
                            Column.text("due", "By")),
                    said.conditions().stream()
                            .map(c -> List.of(
                                    Cell.of(c.criterion()),
                                    Cell.of(c.text()),
                                    Cell.of(c.owner()),
                                    Cell.of(Day.of(c.dueOn()))))
                            .toList()));
        }
        AssessmentReport.Facts facts = report.facts();
        if (facts.sentOn() != null)
            blocks.add(say("The prime checked the facts of the draft from " + Day.of(facts.sentOn()) + " to "
                    + Day.of(facts.dueOn()) + ": " + facts.asked() + " corrections asked for, " + facts.accepted()
                    + " accepted, " + facts.declined() + " declined."));
        return blocks;
    }

    private static List<Block> list(List<String> items) {
        return items.isEmpty() ? List.of(say("None named.")) : List.of(new Block.Bullets(items));
    }

    private static List<Block> paragraphs(String text) {
        if (text == null || text.isBlank()) return List.of();
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .map(Block::say)
                .toList();
    }

    private static String said(String label, java.math.BigDecimal percent) {
        return label + ", " + percent.toPlainString() + "%";
    }
}
