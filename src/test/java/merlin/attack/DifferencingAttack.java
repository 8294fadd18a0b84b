package merlin.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Ballots.Ballot;
import merlin.survey.publication.Ballots.Previous;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;
import org.junit.jupiter.api.Test;

/**
 * A reader keeps everything published about a prime for twelve monthly rounds and compares all pairs. Partners join and leave;
 * the others give the same answers every month, and the reader knows that and knows who answers: the strongest reader of the
 * design, section 10. Item figures are all there is to compare: dimensions, overall and trend are made of them, the package has
 * no scores. For every joiner and leaver between two published rounds the values that still fit are counted.
 *
 * <p>Pairs of one year hang together, so a year is one sample. The design promises no certainty here but a share: of single joiners, numbers alone would narrow 13, 8 and 4 of 100 to one
 * or two values at 5, 10 and 20 answers; with words below 20 answers it is to be 2 of 100, above 20 it stays at 4.
 */
class DifferencingAttack {
    private static final int MONTHS = 12;
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Chance> narrowed = new TreeMap<>();
    private final Map<String, Chance> unprotected = new TreeMap<>();
    private final Map<String, Chance> thisYear = new HashMap<>();
    private int pairs;
    private int exact;

    /** A published round: who stood on the list, who of them answered, and what was told. */
    private record Round(Set<String> partners, Set<String> answering, SurveyOutcome outcome) {}

    @Test
    void noPairOfPublishedRoundsGivesAJoinerOrLeaverAway() {
        int years = Effort.of(400, 4000);
        for (int seed = 0; seed < years; seed++) {
            year(new Random(seed));
            thisYear.forEach((kind, share) -> (kind.startsWith("-") ? unprotected : narrowed)
                    .computeIfAbsent(kind.replaceFirst("^-", ""), name -> new Chance())
                    .add(share.mean()));
            thisYear.clear();
        }
        boolean holds = narrowed.entrySet().stream()
                .allMatch(one -> one.getValue().notAbove(one.getKey().contains("words") ? 0.02 : 0.04));
        boolean planted = unprotected.get("one, below 20 answers").mean() > 0.05;
        Row.of(Attack.DIFFERENCING)
                .judge(
                        holds && planted,
                        "%d years of %d months, %d pairs; share of joiners and leavers narrowed to two values or fewer %s, to one value %d times; without the rule on changed lists %s"
                                .formatted(years, MONTHS, pairs, narrowed, exact, unprotected));
    }

    private void year(Random random) {
        answers.clear();
        int size = 10 + random.nextInt(26);
        double mood = 1 + 4 * random.nextDouble();
        double rate = 0.3 + 0.7 * random.nextDouble();
        Set<String> partners = new LinkedHashSet<>();
        int next = 0;
        while (partners.size() < size) partners.add(newcomer(next++, mood, rate, random));
        List<Round> published = new ArrayList<>();
        List<Round> bare = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            if (month > 0) {
                List<String> all = new ArrayList<>(partners);
                for (int i = random.nextInt(3) - 1; i > 0 && partners.size() > 10; i--) {
                    partners.remove(all.get(random.nextInt(all.size())));
                }
                for (int i = random.nextInt(3) - 1; i > 0; i--) partners.add(newcomer(next++, mood, rate, random));
            }
            Round round = publish(Set.copyOf(partners), published);
            if (round.outcome.published()) {
                published.forEach(earlier -> compare(earlier, round, true));
                published.add(round);
            }
            Round plain = publish(Set.copyOf(partners), List.of());
            if (plain.outcome.published()) {
                bare.forEach(earlier -> compare(earlier, plain, false));
                bare.add(plain);
            }
        }
    }

    private String newcomer(int number, double mood, double rate, Random random) {
        String id = "p" + number;
        if (random.nextDouble() < rate) {
            answers.put(id, (int) Math.max(1, Math.min(5, Math.round(mood + random.nextGaussian()))));
        }
        return id;
    }

    private Round publish(Set<String> partners, List<Round> published) {
        Set<String> answering = new LinkedHashSet<>(partners);
        answering.retainAll(answers.keySet());
        List<Ballot> ballots = answering.stream()
                .map(id -> new Ballot(null, Map.of("P1", answers.get(id))))
                .toList();
        List<Previous> previous = published.stream()
                .map(round -> new Previous(true, round.partners))
                .toList();
        Ballots all = new Ballots(partners, answering.size(), Answered.ONE, ballots, null, previous, null);
        return new Round(partners, answering, Disclosure.outcome(all));
    }

    /** Joiners and leavers between the two; those who stayed answer alike in both. */
    private void compare(Round one, Round two, boolean count) {
        Set<String> joined = new LinkedHashSet<>(two.answering);
        joined.removeAll(one.answering);
        Set<String> left = new LinkedHashSet<>(one.answering);
        left.removeAll(two.answering);
        if (joined.isEmpty() && left.isEmpty()) return;
        if (count) pairs++;
        Reader first = Reader.of(one.outcome.items().get("P1"), one.answering.size());
        Reader second = Reader.of(two.outcome.items().get("P1"), two.answering.size());
        int stayed = one.answering.size() - left.size();
        String few = joined.size() + left.size() == 1 ? "one, " : "several, ";
        String kind = few + (two.answering.size() >= 20 ? "20 answers or more" : "below 20 answers");
        if (count && two.outcome.mode() == SurveyOutcome.Mode.COARSE) kind = few + "words";
        if (!joined.isEmpty()) judge(second, first, joined.size(), left.size(), stayed, kind, count);
        if (!left.isEmpty()) judge(first, second, left.size(), joined.size(), stayed, kind, count);
    }

    /** How many values one of {@code changed} may have, who stand in {@code with} and not in {@code without}. */
    private void judge(Reader with, Reader without, int changed, int others, int stayed, String kind, boolean count) {
        int possible = 0;
        for (int value = 1; value <= 5; value++) {
            boolean fits = false;
            for (int rest = stayed; rest <= 5 * stayed && !fits; rest++) {
                fits = with.meets(rest + value + changed - 1, rest + value + 5 * (changed - 1))
                        && without.meets(rest + others, rest + 5 * others);
            }
            if (fits) possible++;
        }
        thisYear.computeIfAbsent(count ? kind : "-" + kind, name -> new Chance())
                .add(possible <= 2 ? 1 : 0);
        if (count && possible <= 1) exact++;
    }
}
