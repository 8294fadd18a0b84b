package merlin.assessment.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import merlin.assessment.State;
import merlin.assessment.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskListTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate SAQ = FIRST_DAY.minusDays(42);

    @ParameterizedTest(name = "on {0} a self-assessment due on 18 January 2027 is {1}")
    @CsvSource({"2027-01-17, NOW", "2027-01-18, NOW", "2027-01-19, OVERDUE"})
    void aTaskIsOverdueFromTheDayAfterItsGate(LocalDate today, Task.Status status) {
        assertEquals(
                status,
                task("self-assessment", list(State.SURVEY_OPEN, Turn.PRIME, today))
                        .status());
    }

    @Test
    void whatIsDoneNowAndLaterFollowsTheState() {
        List<Task> tasks = list(State.SURVEY_OPEN, Turn.LEAD, SAQ);
        assertEquals(Task.Status.DONE, task("survey", tasks).status());
        assertEquals(Task.Status.NOW, task("answers", tasks).status());
        assertEquals(Task.Status.LATER, task("timetable", tasks).status());
    }

    @Test
    void onlyWhoseTurnItIsGetsTheButton() {
        assertNotNull(
                task("timetable", list(State.SAQ_SUBMITTED, Turn.LEAD, SAQ)).button());
        assertNull(task("timetable", list(State.SAQ_SUBMITTED, Turn.PRIME, SAQ)).button());
    }

    @ParameterizedTest(name = "ASM-12: {0} is not told how far judging is")
    @EnumSource(
            value = Turn.class,
            names = {"PRIME", "DEPARTMENT"})
    void primeAndDepartmentAreNotToldHowFarJudgingIs(Turn viewer) {
        List<Task> tasks = list(State.ON_SITE, viewer, FIRST_DAY);
        assertEquals("", task("judge-lead", tasks).detail());
        assertTrue(tasks.stream().noneMatch(t -> t.code().equals("judge-second")));
        assertEquals(
                "36 of 36 criteria",
                task("judge-lead", list(State.ON_SITE, Turn.LEAD, FIRST_DAY)).detail());
    }

    @Test
    void nothingIsOpenInACancelledCase() {
        assertFalse(list(State.CANCELLED, Turn.LEAD, FIRST_DAY).stream().anyMatch(Task::open));
    }

    private static Task task(String code, List<Task> tasks) {
        return tasks.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<Task> list(State state, Turn viewer, LocalDate today) {
        Progress progress = new Progress(
                "id",
                state,
                new Team("a", "b", "c"),
                FIRST_DAY,
                FIRST_DAY.plusDays(3),
                new Progress.Gates(FIRST_DAY.minusDays(84), FIRST_DAY.minusDays(63), SAQ, FIRST_DAY.minusDays(14)),
                true,
                null,
                36,
                25,
                state.reached(State.SAQ_SUBMITTED),
                0,
                0,
                3,
                false,
                false,
                0,
                0,
                false,
                null,
                false,
                0,
                false);
        return TaskList.of(progress, new Viewer(viewer), today);
    }
}
