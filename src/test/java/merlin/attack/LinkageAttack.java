package merlin.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.survey.APartnerList;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Submission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A game of many rounds. Twelve partners collect in a random order and answer in the same one, which is the worst habit there
 * is. The attacker gets both databases and all their files after the shuffle, reads the rows of both sides in every order it
 * can think of (place, version, keys, index, place in the files), pairs the first with the first, and also puts all these
 * guesses to the vote. Guessing blindly gets one of twelve right.
 */
@Tag("long")
class LinkageAttack {
    private static final int PARTNERS = 12;
    private final Map<String, Chance> guesses = new TreeMap<>();
    private final Map<String, Chance> planted = new TreeMap<>();

    @ParameterizedTest(name = "on {0}: nobody links partners to answers better than by chance")
    @EnumSource
    void nobodyLinksBetterThanByChance(ABallotDatabase kind) throws IOException, SQLException {
        int seeds = Effort.of(6, 30);
        try (Ground ground = Ground.of(kind)) {
            ABallot ballot = new ABallot(ground.ballot());
            Descriptor survey = ballot.open(ASurvey.descriptor());
            APartnerList list = new APartnerList(ground.registry());
            for (int seed = 0; seed < seeds; seed++) round(ground, ballot, survey, list, new Random(seed));
        }
        double chance = 1.0 / PARTNERS;
        StringBuilder figure = new StringBuilder(
                "%d seeds of %d partners, chance %.3f; right guesses".formatted(seeds, PARTNERS, chance));
        boolean holds = true;
        for (Map.Entry<String, Chance> one : guesses.entrySet()) {
            figure.append("; by ").append(one.getKey()).append(' ').append(one.getValue());
            holds &= one.getValue().notAbove(chance, chance);
        }
        figure.append("; before the shuffle by vote %.2f"
                .formatted(planted.get("vote").mean()));
        boolean game = planted.values().stream().anyMatch(seen -> seen.mean() > 0.9);
        Row.of(Attack.LINKAGE, kind).judge(holds && game, figure.toString());
    }

    private void round(Ground ground, ABallot ballot, Descriptor survey, APartnerList list, Random random)
            throws IOException, SQLException {
        List<String> partners = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) partners.add("partner-" + Bytes.b64u(Bytes.random(12)));
        list.freeze(partners);
        list.shuffleRows();
        Collections.shuffle(partners, random);
        Map<String, String> blinded = new HashMap<>();
        for (String partner : partners) {
            blinded.put(partner, Bytes.b64u(Bytes.random(32)));
            list.collect(partner, blinded.get(partner));
        }
        Map<String, String> truth = new LinkedHashMap<>();
        for (String partner : partners) {
            Submission sent = ABallot.answers(ASurvey.withPass(survey), 1);
            ballot.accept(survey, sent);
            truth.put(partner, Bytes.b64u(sent.pass().credentialHash()));
        }
        play(ground, truth, blinded, planted, random);
        ballot.shuffleRows();
        list.shuffleRows();
        play(ground, truth, blinded, guesses, random);
    }

    private static void play(
            Ground ground,
            Map<String, String> truth,
            Map<String, String> blinded,
            Map<String, Chance> scores,
            Random random)
            throws IOException, SQLException {
        Map<String, Map<String, Long>> left =
                new Orders(ground.registry()).of("survey_partner", "partner_id", "SURVEY_PARTNER_PARTNER");
        Map<String, Map<String, Long>> right =
                new Orders(ground.ballot()).of("answers", "cred_hash", "ANSWERS_OF_SURVEY");
        files(ground.folder(), truth, blinded, left, right);
        Map<String, Integer> votes = new HashMap<>();
        left.keySet().retainAll(right.keySet());
        for (String order : left.keySet()) {
            List<String> people = sorted(truth.keySet(), left.get(order), random);
            List<String> answers = sorted(truth.values(), right.get(order), random);
            int hits = 0;
            for (int i = 0; i < PARTNERS; i++) {
                if (truth.get(people.get(i)).equals(answers.get(i))) hits++;
                votes.merge(people.get(i) + " " + answers.get(i), 1, Integer::sum);
            }
            scores.computeIfAbsent(order, name -> new Chance()).add((double) hits / PARTNERS);
        }
        scores.computeIfAbsent("vote", name -> new Chance()).add(vote(truth, votes, random));
    }

    /** First places in the files, file by file; what is not found has no place. */
    private static void files(
            Path folder,
            Map<String, String> truth,
            Map<String, String> blinded,
            Map<String, Map<String, Long>> left,
            Map<String, Map<String, Long>> right)
            throws IOException {
        Search search = new Search();
        truth.values().forEach(hash -> search.text(hash, hash));
        blinded.forEach((partner, hash) -> search.text(partner, hash));
        Map<String, Long> places = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            long file = 0;
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                long base = file++ << 40;
                search.offsets(path).forEach((name, found) -> places.putIfAbsent(name, base + Collections.min(found)));
            }
        }
        left.put("files", places);
        right.put("files", places);
    }

    /** In the order seen; equal places in a random order, so that the test's own order does not slip in. */
    private static List<String> sorted(Iterable<String> names, Map<String, Long> places, Random random) {
        List<String> sorted = new ArrayList<>();
        names.forEach(sorted::add);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparing(name -> places.getOrDefault(name, Long.MAX_VALUE)));
        return sorted;
    }

    /** Pairs with the most votes first, each side once. */
    private static double vote(Map<String, String> truth, Map<String, Integer> votes, Random random) {
        List<Map.Entry<String, Integer>> pairs = new ArrayList<>(votes.entrySet());
        Collections.shuffle(pairs, random);
        pairs.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        Map<String, String> matched = new HashMap<>();
        for (Map.Entry<String, Integer> pair : pairs) {
            String[] both = pair.getKey().split(" ");
            if (!matched.containsKey(both[0]) && !matched.containsValue(both[1])) matched.put(both[0], both[1]);
        }
        long hits = matched.entrySet().stream()
                .filter(pair -> pair.getValue().equals(truth.get(pair.getKey())))
                .count();
        return (double) hits / PARTNERS;
    }
}
