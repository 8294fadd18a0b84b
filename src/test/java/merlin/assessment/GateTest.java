package merlin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import merlin.criteria.Edition;
import merlin.criteria.file.CriteriaFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Edition EDITION = CriteriaFiles.load(Optional.empty()).edition("merlin-2018");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);

    /** Source: the ten steps; 12, 9, 6 and 2 weeks before the first on-site day. */
    @ParameterizedTest(name = "ASM-2: {0} done {1} days before the visit is in time: {2}")
    @CsvSource({
        "BOOKING, 85, true",
        "BOOKING, 84, true",
        "BOOKING, 83, false",
        "PARTNER_LIST, 63, true",
        "PARTNER_LIST, 62, false",
        "SELF_ASSESSMENT, 42, true",
        "SELF_ASSESSMENT, 41, false",
        "TIMETABLE, 14, true",
        "TIMETABLE, 13, false"
    })
    void theDayOfTheGateItselfIsStillInTime(Gate.Step step, int daysBefore, boolean inTime) {
        assertEquals(inTime, Gate.before(FIRST_DAY, step, EDITION).inTime(FIRST_DAY.minusDays(daysBefore)));
    }

    @Test
    void factsAreCheckedInTenWorkingDays() {
        Gate gate = Gate.factualCheck(LocalDate.of(2026, 12, 18), EDITION);
        assertEquals(LocalDate.of(2027, 1, 6), gate.due());
    }
}
