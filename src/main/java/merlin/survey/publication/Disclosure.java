package merlin.survey.publication;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import merlin.survey.protocol.Rules;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.SurveyOutcome.Audience;
import merlin.survey.publication.SurveyOutcome.Figure;
import merlin.survey.publication.SurveyOutcome.Mode;
import merlin.survey.publication.SurveyOutcome.Reason;
import merlin.survey.publication.SurveyOutcome.Status;
import merlin.survey.publication.SurveyOutcome.Turnout;
import merlin.survey.publication.SurveyOutcome.Word;

/** The publication rules: from all answers to what may be shown of them. */
public final class Disclosure {
    private final Ballots input;
    private final Rules rules;
    private final int n;
    private final int partners;

    private Disclosure(Ballots input) {
        this.input = input;
        this.rules = input.rules();
        this.n = input.ballots().size();
        this.partners = input.eligible().size();
    }

    public static SurveyOutcome outcome(Ballots input) {
        return new Disclosure(input).outcome();
    }

    private SurveyOutcome outcome() {
        if (n > input.passesIssued() || input.passesIssued() > partners) { // PUB-2
            return SurveyOutcome.BLOCKED;
        }
        if (n < rules.k()) return SurveyOutcome.nothing(Status.NOT_PUBLISHED, Reason.TOO_FEW_RATINGS); // PUB-3
        boolean everybody = partners >= rules.minEligible(); // PUB-4
        boolean near = near();
        boolean words = near && n < rules.coarseBelow();
        Figures figures = words ? new InWords() : new InNumbers();
        return new SurveyOutcome(
                everybody ? Status.PUBLISHED : Status.ASSESSOR_ONLY,
                everybody ? null : Reason.TOO_FEW_PARTNERS,
                everybody ? Audience.PUBLIC : Audience.ASSESSOR,
                words ? Mode.COARSE : Mode.NORMAL,
                everybody && !near && input.previous().stream().anyMatch(Ballots.Previous::published),
                new Turnout(n, partners, 5 * ((40 * n + partners) / (2 * partners))),
                figures.items(),
                figures.dimensions(),
                figures.overall(),
                breakdown(figures, everybody && !near && n >= 2 * rules.k()));
    }

    /** PUB-5 True if one to k-1 partners joined or left since any published round that is given. */
    private boolean near() {
        return input.previous().stream()
                .filter(Ballots.Previous::published)
                .mapToInt(round -> difference(round.eligible(), input.eligible()))
                .anyMatch(changed -> changed > 0 && changed < rules.k());
    }

    private static int difference(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.size() + other.size() - 2 * both.size();
    }

    private SurveyOutcome.Breakdown breakdown(Figures figures, boolean allowed) {
        if (input.breakdown() == null) return null;
        return allowed ? new BreakdownRows(input, figures).rows() : BreakdownRows.NONE;
    }

    /** Figures of one kind, numbers or words: items from answers, dimensions from items, overall from dimensions. */
    abstract class Figures {
        private final Map<String, Figure> items = new LinkedHashMap<>();
        private final Map<String, Figure> dimensions = new LinkedHashMap<>();

        final Map<String, Figure> items() {
            if (items.isEmpty()) {
                input.dimensions().values().forEach(ids -> ids.forEach(id -> items.put(id, item(id))));
            }
            return items;
        }

        private Figure item(String id) {
            List<Integer> answers = input.ballots().stream()
                    .map(Ballot::scores)
                    .map(scores -> scores.get(id))
                    .filter(Objects::nonNull)
                    .toList();
            if (answers.size() < rules.k()) return Figure.notShown(Reason.TOO_FEW_ANSWERS); // PUB-3
            return item(answers.stream().mapToInt(Integer::intValue).sum(), answers.size());
        }

        final Map<String, Figure> dimensions() {
            if (dimensions.isEmpty()) input.dimensions().forEach((id, ids) -> dimensions.put(id, dimension(ids)));
            return dimensions;
        }

        /** PUB-7 Two thirds of the items, and at least two where there are two. */
        private Figure dimension(List<String> ids) {
            List<Figure> shown =
                    ids.stream().map(items()::get).filter(Figure::shown).toList();
            int needed = ids.size() == 1 ? 1 : Math.max(2, (2 * ids.size() + 2) / 3);
            return shown.size() < needed ? Figure.notShown(Reason.TOO_FEW_ITEMS) : average(shown);
        }

        final Figure overall() {
            List<Figure> all = List.copyOf(dimensions().values());
            boolean complete = !all.isEmpty() && all.stream().allMatch(Figure::shown);
            return complete ? average(all) : Figure.notShown(Reason.DIMENSION_MISSING);
        }

        abstract Figure item(int sum, int answers);

        abstract Figure average(List<Figure> shown);
    }

    private final class InNumbers extends Figures {
        @Override
        Figure item(int sum, int answers) {
            return Figure.of(null, Cell.of(sum, answers, answers));
        }

        @Override
        Figure average(List<Figure> shown) {
            return Figure.of(null, Cell.average(shown.stream().map(Cell::of).toList()));
        }
    }

    /** PUB-5 Low below 2.5, high above 3.5. */
    private final class InWords extends Figures {
        @Override
        Figure item(int sum, int answers) {
            return Figure.of(2 * sum < 5 * answers ? Word.LOW : 2 * sum > 7 * answers ? Word.HIGH : Word.MIDDLE);
        }

        @Override
        Figure average(List<Figure> shown) {
            int sum = shown.stream().mapToInt(figure -> figure.word().ordinal()).sum();
            return Figure.of(Word.values()[(2 * sum + shown.size()) / (2 * shown.size())]);
        }
    }
}
