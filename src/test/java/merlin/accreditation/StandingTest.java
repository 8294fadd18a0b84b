package merlin.accreditation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.accreditation.Standing.Fact;
import merlin.accreditation.Standing.Running;
import merlin.criteria.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ACR-4: who holds what until when, or why nothing is shown. */
class StandingTest {
    /** Decisions: M met, C met with conditions (done/overdue of three), N not met; each with its day and its last day. */
    @ParameterizedTest(name = "ACR-4: {0} on {3}, case {1}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            M 2026-06-10 2028-05-25                         | NO | - | 2026-06-10 | HELD | Holds accreditation until 25 May 2028.
            M 2026-06-10 2028-05-25                         | NO | - | 2028-05-25 | HELD | Holds accreditation until 25 May 2028.
            M 2026-06-10 2028-05-25                         | NO | - | 2028-05-26 | LAPSED | Lapsed: accreditation ended on 25 May 2028 and was not renewed.
            M 2026-06-10 2028-05-25                         | BEING_ASSESSED | - | 2028-05-01 | HELD | Holds accreditation until 25 May 2028. Its next assessment is under way.
            M 2026-06-10 2028-05-25                         | BEING_ASSESSED | - | 2028-05-26 | UNDER_REVIEW | No Merlin outcome held. An assessment is under way; nothing of it is shown before it ends. An earlier accreditation ended on 25 May 2028.
            C 2026-06-10 2028-05-25 1 0                     | NO | - | 2026-07-01 | HELD_WITH_CONDITIONS | Holds accreditation with conditions until 25 May 2028: 1 of 3 conditions done.
            C 2026-06-10 2028-05-25 0 1                     | NO | - | 2027-07-01 | HELD_WITH_CONDITIONS | Holds accreditation with conditions until 25 May 2028: 0 of 3 conditions done, 1 overdue.
            N 2026-06-10                                    | NO | - | 2026-07-01 | NOT_HELD | Does not hold accreditation. On 10 June 2026 the decision was: Standard not met.
            N 2026-06-10                                    | AWAITING_DECISION | - | 2026-07-01 | UNDER_REVIEW | No Merlin outcome held. The assessment is finished and the department has not decided yet. On 10 June 2026 the decision was: Standard not met.
            M 2024-06-10 2026-05-25; N 2026-06-10           | NO | - | 2026-07-01 | NOT_HELD | Does not hold accreditation. On 10 June 2026 the decision was: Standard not met.
            N 2024-06-10; M 2026-06-10 2028-05-25           | NO | - | 2026-07-01 | HELD | Holds accreditation until 25 May 2028.
            M 2026-06-10 2028-05-25                         | BEING_ASSESSED | - | 2026-06-09 | UNDER_REVIEW | No Merlin outcome held. An assessment is under way; nothing of it is shown before it ends.
            -                                               | BEING_ASSESSED | 2026-12-31 | 2026-07-01 | UNDER_REVIEW | No Merlin outcome held. An assessment is under way; nothing of it is shown before it ends.
            -                                               | AWAITING_DECISION | - | 2026-07-01 | UNDER_REVIEW | No Merlin outcome held. The assessment is finished and the department has not decided yet.
            -                                               | NO | 2026-12-31 | 2026-12-31 | NOT_HELD | No Merlin outcome held. Not due yet: a first assessment is due by 31 December 2026.
            -                                               | NO | 2026-12-31 | 2027-01-01 | NOT_HELD | No Merlin outcome held. A first assessment was due by 31 December 2026.
            -                                               | NO | - | 2026-07-01 | NOT_HELD | No Merlin outcome held. It has not been assessed.
            """)
    void acr4(String decisions, Running running, LocalDate firstDue, LocalDate today, Standing.Kind kind, String line) {
        Standing standing = Standing.of(facts(decisions), running, Optional.ofNullable(firstDue), today);
        assertEquals(kind, standing.kind());
        assertEquals(line, standing.line());
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        List<Fact> facts = new ArrayList<>(facts("M 2024-06-10 2026-05-25; N 2026-06-10"));
        LocalDate today = LocalDate.of(2026, 7, 1);
        Standing one = Standing.of(facts, Running.NO, Optional.empty(), today);
        java.util.Collections.reverse(facts);
        assertEquals(one, Standing.of(facts, Running.NO, Optional.empty(), today));
    }

    private static List<Fact> facts(String text) {
        List<Fact> facts = new ArrayList<>();
        if (text == null) return facts;
        for (String one : text.split(";")) {
            String[] part = one.strip().split(" +");
            LocalDate until = part.length > 2 ? LocalDate.parse(part[2]) : null;
            Decision decision = switch (part[0]) {
                case "M" -> Decision.MET;
                case "C" -> Decision.MET_WITH_CONDITIONS;
                default -> Decision.NOT_MET;
            };
            boolean conditions = part.length > 3;
            facts.add(new Fact(
                    decision,
                    LocalDate.parse(part[1]),
                    until,
                    conditions ? 3 : 0,
                    conditions ? Integer.parseInt(part[3]) : 0,
                    conditions ? Integer.parseInt(part[4]) : 0));
        }
        return facts;
    }
}
