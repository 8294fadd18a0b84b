package merlin.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepeatedKeysTest {
    @Test
    void pay25AmongMillionsTheTwoThatAreTheSameAreFoundThroughFiles() {
        SplittableRandom random = new SplittableRandom(1);
        long first = 0;
        try (RepeatedKeys keys = new RepeatedKeys()) {
            RepeatedKeys.Dealer dealer = keys.new Dealer();
            for (int i = 0; i < 3_000_000; i++) {
                long key = random.nextLong();
                if (i == 17) first = key;
                dealer.add(key);
            }
            dealer.add(first);
            dealer.add(0);
            dealer.add(0);
            dealer.end();
            assertEquals(Set.of(first, 0L), keys.repeated());
        }
    }

    @Test
    void pay25AFilePastedTwiceIsRefusedAsSuch() {
        try (RepeatedKeys keys = new RepeatedKeys()) {
            RepeatedKeys.Dealer dealer = keys.new Dealer();
            for (int round = 0; round < 2; round++) {
                SplittableRandom random = new SplittableRandom(1);
                for (int i = 0; i <= RepeatedKeys.MOST_REPEATED; i++) dealer.add(random.nextLong());
            }
            dealer.end();
            assertThrows(UnreadableLedger.class, keys::repeated);
        }
    }
}
