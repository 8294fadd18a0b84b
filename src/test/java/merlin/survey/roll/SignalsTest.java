package merlin.survey.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 5, 4);

    /** One organisation; a dash stands for not known. */
    private static Listed listed(
            String id, boolean numbered, String emails, String postcode, String since, String officers, String bank) {
        return new Listed(
                id,
                id,
                numbered,
                emails.equals("-")
                        ? Set.of()
                        : Stream.of(emails.split(" ")).map(Listed::domain).collect(Collectors.toSet()),
                known(postcode),
                since.equals("-") ? null : LocalDate.parse(since),
                Listed.officers(known(officers)),
                known(bank));
    }

    private static String known(String text) {
        return text.equals("-") ? null : text;
    }

    private static String words(Listed prime, Listed... partners) {
        return Signals.of(prime, List.of(partners), OPENS).get("Heron").stream()
                .map(Signal::words)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "ROLL-1: {0} number, {1}, {2}, {3}, {4}, account {5}: {6}")
    @CsvSource(
            nullValues = "none",
            value = {
                "true, ann@heron.org, YO19TJ, 2001-01-01, Ann Hay, b1, ''",
                "true, -, -, -, -, -, ''",
                "false, -, -, -, -, -, No register number",
                "true, ann@prime.co.uk, -, -, -, -, Same e-mail domain as Prime",
                "true, ann@PRIME.co.uk, -, -, -, -, Same e-mail domain as Prime",
                "true, ann@gmail.com, -, -, -, -, ''",
                "true, ann@gmail.com bo@egret.org, -, -, -, -, Same e-mail domain as Egret",
                "true, -, LS14AP, -, -, -, Same postcode as Prime",
                "true, -, HU11AA, -, -, -, Same postcode as Egret",
                "true, -, -, -, 'GATE, Norah', -, An officer of the same name as at Prime",
                "true, -, -, -, Norah Gates, -, ''",
                "true, -, -, -, -, b0, Paid into the same account as Prime",
                "true, -, -, 2025-05-04, -, -, ''",
                "true, -, -, 2025-05-05, -, -, Incorporated less than twelve months before the survey",
                "false, -, LS14AP, -, -, b0, No register number; Same postcode as Prime; Paid into the same account as Prime"
            })
    void roll1EachSignalComesFromOneMatch(
            boolean numbered,
            String emails,
            String postcode,
            String since,
            String officers,
            String bank,
            String words) {
        Listed prime = listed("Prime", true, "a@prime.co.uk b@gmail.com", "LS14AP", "1990-01-01", "Norah Gate", "b0");
        Listed egret = listed("Egret", true, "a@egret.org c@gmail.com", "HU11AA", "1990-01-01", "Bo Lee", "b2");
        Listed heron = listed("Heron", numbered, emails, postcode, since, officers, bank);
        assertEquals(words, words(prime, heron, egret));
    }

    @Test
    void roll1APartnerIsNeverComparedWithItself() {
        Listed heron = listed("Heron", true, "a@heron.org", "LS14AP", "1990-01-01", "Ann Hay", "b1");
        assertEquals("", words(listed("Prime", true, "-", "-", "-", "-", "-"), heron));
    }

    @Test
    void roll2WhatNobodyStatedIsNamedAsNotKnown() {
        assertEquals(
                "address, e-mail, day of incorporation, officers, bank account",
                listed("Heron", true, "-", "-", "-", "-", "-").unknown());
        assertEquals(
                "bank account",
                listed("Heron", true, "a@heron.org", "LS14AP", "1990-01-01", "Ann Hay", "-")
                        .unknown());
    }
}
