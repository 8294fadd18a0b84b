package merlin.survey.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merlin.survey.protocol.Rules;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.SurveyOutcome.Figure;
import merlin.survey.publication.SurveyOutcome.Shown;

/** The breakdown: a row a dimension, a cell a group. Hidden cells are all alike, whatever the rule that hides them. */
final class BreakdownRows {
    static final SurveyOutcome.Breakdown NONE = new SurveyOutcome.Breakdown(Shown.NOT_SHOWN, null);

    private final Ballots input;
    private final Disclosure.Figures figures;
    private final Rules rules;

    BreakdownRows(Ballots input, Disclosure.Figures figures) {
        this.input = input;
        this.figures = figures;
        this.rules = input.rules();
    }

    SurveyOutcome.Breakdown rows() {
        Map<String, Map<String, Figure>> rows = new LinkedHashMap<>();
        input.dimensions().keySet().forEach(dimension -> rows.put(dimension, row(dimension)));
        boolean any =
                rows.values().stream().flatMap(row -> row.values().stream()).anyMatch(Figure::shown);
        return any ? new SurveyOutcome.Breakdown(Shown.SHOWN, rows) : NONE;
    }

    private Map<String, Figure> row(String dimension) {
        List<Group> shown = figures.dimensions().get(dimension).shown() ? shown(dimension) : List.of();
        Map<String, Figure> row = new LinkedHashMap<>();
        input.breakdown().groups().forEach(name -> row.put(name, Figure.NOT_SHOWN));
        shown.forEach(group -> row.put(group.name(), Figure.of(group.size(), group.cell())));
        return row;
    }

    /** A group's answers in one dimension; {@code count} is ballots, {@code answers} single answers. */
    private record Group(String name, int count, int sum, int answers) {
        Cell cell() {
            return Cell.of(sum, answers, count);
        }

        String size() {
            return count < 10 ? "5-9" : count < 20 ? "10-19" : "20+";
        }
    }

    /** PUB-8 and PUB-9 for one dimension. */
    private List<Group> shown(String dimension) {
        List<String> items = input.dimensions().get(dimension);
        List<Ballot> answered = input.ballots().stream()
                .filter(ballot -> items.stream().anyMatch(ballot.scores()::containsKey))
                .toList();
        List<Group> shown = new ArrayList<>();
        for (String name : input.breakdown().groups()) {
            Group group = group(name, items, answered);
            boolean enough = group.count() >= rules.cellMin();
            if (enough && answered.size() - group.count() >= rules.complementMin()) shown.add(group);
        }
        while (!shown.isEmpty() && leavesFew(answered.size() - count(shown))) shown.remove(smallest(shown));
        return impliesAnEnd(items, answered.size(), shown) ? List.of() : shown;
    }

    private static Group group(String name, List<String> items, List<Ballot> answered) {
        List<Ballot> own =
                answered.stream().filter(ballot -> name.equals(ballot.group())).toList();
        List<Integer> answers = own.stream()
                .flatMap(ballot ->
                        items.stream().filter(ballot.scores()::containsKey).map(ballot.scores()::get))
                .toList();
        return new Group(
                name, own.size(), answers.stream().mapToInt(Integer::intValue).sum(), answers.size());
    }

    private boolean leavesFew(int rest) {
        return rest > 0 && rest < rules.complementMin();
    }

    private static int count(List<Group> groups) {
        return groups.stream().mapToInt(Group::count).sum();
    }

    /** The smallest group; of equal ones the last. */
    private static Group smallest(List<Group> groups) {
        int least = groups.stream().mapToInt(Group::count).min().orElseThrow();
        return groups.stream()
                .filter(group -> group.count() == least)
                .max(Comparator.comparingInt(groups::indexOf))
                .orElseThrow();
    }

    /** PUB-9 True if the total and the cells together say of some remainder what its own cell would not be allowed to say. */
    private boolean impliesAnEnd(List<String> items, int total, List<Group> shown) {
        List<Cell> all = items.stream()
                .map(figures.items()::get)
                .filter(Figure::shown)
                .map(Cell::of)
                .toList();
        for (Group group : shown) {
            if (restIsAtAnEnd(all, total, List.of(group))) return true;
        }
        return count(shown) < total && restIsAtAnEnd(all, total, shown);
    }

    /**
     * Interval arithmetic on the mean of the ballots outside {@code inside}, in quarters times {@code all.size()} times the
     * number of those ballots, so that everything stays whole.
     */
    private static boolean restIsAtAnEnd(List<Cell> all, int total, List<Group> inside) {
        int rest = total - count(inside);
        long from = (long) total * all.stream().mapToInt(Cell::from).sum();
        long to = (long) total * all.stream().mapToInt(Cell::to).sum();
        for (Group group : inside) {
            from -= (long) all.size() * group.count() * group.cell().to();
            to -= (long) all.size() * group.count() * group.cell().from();
        }
        long scale = (long) all.size() * rest;
        return to < scale * (2L * Cell.low(rest) + 1) || from > scale * (2L * Cell.high(rest) - 1);
    }
}
