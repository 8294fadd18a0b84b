package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs last under the attacks profile: prints the table and fails when an attack has no line in it. */
class AttackTable {
    @Test
    void everyAttackHasAResult() throws IOException {
        String table = Row.table();
        System.out.println("\n" + table);
        Set<String> missing = Arrays.stream(Attack.values())
                .filter(attack -> !table.contains("| " + attack.title()))
                .map(Attack::title)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing, "attacks without a result");
    }
}
