package merlin.payment.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-36: a sample that anybody can draw again. The worked example stands on the page of every check. */
class SampleTest {
    @Test
    void pay36TheWorkedExampleOfThePage() {
        assertEquals("0985257f7b5c1c8bf6cc819cd5d906fe14ca10bd2a76b52ec45d2912e17df31b", Sample.hash("4f1c", 7));
        assertEquals(List.of(1, 4, 7), Sample.of("4f1c", 10, 3));
    }

    /** Drawn apart, with a program in another language. */
    @ParameterizedTest(name = "PAY-36: seed {0}, {2} of {1}: {3}")
    @CsvSource({"4f1c, 1000, 5, '[53, 764, 815, 850, 981]'", "0123456789abcdef, 20, 4, '[4, 10, 13, 17]'"})
    void pay36TheSameSeedDrawsTheSame(String seed, int listed, int wanted, String places) {
        assertEquals(places, Sample.of(seed, listed, wanted).toString());
    }

    @Test
    void pay36AShortListIsDrawnWholeAndAnotherSeedDrawsOthers() {
        assertEquals(List.of(1, 2, 3), Sample.of("a", 3, 10));
        assertEquals(List.of(), Sample.of("a", 0, 10));
        assertNotEquals(Sample.of("a", 1000, 10), Sample.of("b", 1000, 10));
    }

    @Test
    void pay36EveryPlaceHasTheSameChance() {
        int[] drawn = new int[101];
        IntStream.range(0, 2_000)
                .forEach(seed -> Sample.of("seed" + seed, 100, 10).forEach(place -> drawn[place]++));
        IntStream.rangeClosed(1, 100).forEach(place -> assertEquals(200, drawn[place], 70, "place " + place));
    }

    @ParameterizedTest(name = "PAY-36: {0} takes an invoice of 1 May settled {1}: {3}")
    @CsvSource({
        "RANDOM, 2026-05-02, false, true",
        "LATE, 2026-05-31, false, false",
        "LATE, 2026-06-01, false, true",
        "LATE, , false, true",
        "DISPUTED, 2026-05-02, false, false",
        "DISPUTED, 2026-05-02, true, true"
    })
    void pay36WhatIsLookedFor(Aim aim, LocalDate settled, boolean disputed, boolean taken) {
        assertEquals(taken, aim.takes(LocalDate.parse("2026-05-01"), settled, disputed, LocalDate.parse("2026-09-30")));
    }
}
