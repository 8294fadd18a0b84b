package merlin.payment.spotcheck;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import merlin.shared.Sha256;

/** PAY-36: which places of a list a seed draws. */
public final class Sample {
    /** A place, counted from 1, and its hash in hexadecimal. */
    private record Drawn(int place, String hash) {}

    private Sample() {}

    /** In the order of the list. All places when the list is not longer than the sample. */
    public static List<Integer> of(String seed, int listed, int wanted) {
        PriorityQueue<Drawn> smallest =
                new PriorityQueue<>(Comparator.comparing(Drawn::hash).reversed());
        for (int place = 1; place <= listed; place++) {
            smallest.add(new Drawn(place, hash(seed, place)));
            if (smallest.size() > wanted) smallest.remove();
        }
        return smallest.stream().map(Drawn::place).sorted().toList();
    }

    static String hash(String seed, int place) {
        return Sha256.of((seed + ":" + place).getBytes(StandardCharsets.UTF_8));
    }
}
