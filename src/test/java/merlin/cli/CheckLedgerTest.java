package merlin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merlin.payment.ledger.GeneratedLedger;
import merlin.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckLedgerTest {
    private static final String HEADER = "invoice_id,supplier_id,received_date,due_date,paid_date,amount,disputed";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int ledger(List<String> lines, String... options) throws Exception {
        return ledger(Files.write(folder.resolve("ledger.csv"), lines), options);
    }

    private int ledger(Path file, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("ledger", file.toString(), "--from", "2025-10-01", "--to", "2026-03-31"));
        arguments.addAll(List.of(options));
        return Merlin.commands("ledger")
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private JsonNode json() {
        return Json.MAPPER.readTree(out.toString());
    }

    @Test
    void theFiguresOfALedgerArePrinted() throws Exception {
        int exit = ledger(
                List.of(
                        HEADER,
                        "1,GB-COH-1,2026-01-05,2026-02-04,2026-01-20,1000.00,no",
                        "2,GB-COH-1,2026-01-05,2026-02-04,2026-02-14,250.50,no",
                        "3,GB-COH-2,2026-01-05,2026-02-04,,99.00,yes"),
                "--format",
                "json");
        assertEquals(0, exit, err.toString());
        JsonNode figures = json();
        assertEquals(
                "{\"read\":3,\"accepted\":3,\"rejected\":0}",
                figures.get("rows").toString());
        assertEquals(3, figures.get("invoices").asInt());
        assertEquals(2, figures.get("settled").asInt());
        assertEquals(27.5, figures.get("averageDays").asDouble());
        assertTrue(out.toString().contains("\"within30\":{\"count\":1,\"value\":1000.00}"), out.toString());
        assertTrue(out.toString().contains("\"from31to60\":{\"count\":1,\"value\":250.50}"), out.toString());
        assertEquals("{\"count\":2,\"of\":2}", figures.get("statutoryOnTime").toString());
        assertEquals(2, figures.get("lateTerms").get("count").asInt());
        assertEquals(1, figures.get("disputed").asInt());
        assertEquals("uk-public", figures.get("rules").asString());
    }

    @Test
    void pay26WhatIsWrongIsToldAndTheExitCodeIs1() throws Exception {
        assertEquals(
                1,
                ledger(
                        List.of(
                                HEADER,
                                "1,GB-COH-1,2026-01-05,,2026-01-20,1000.00,no",
                                "2,GB-COH-1,2026-01-05,,soon,5,no"),
                        "--format",
                        "json"));
        assertEquals(
                "{\"line\":3,\"column\":5,\"field\":\"paid_date\",\"rule\":\"PAY-23\",\"reason\":\"\\\"soon\\\" is not a date from 1900 to 2199, read as year-month-day. Write it like 2026-03-31.\"}",
                json().get("rejections").get(0).toString());
        assertEquals(1, json().get("rows").get("accepted").asInt());
    }

    @Test
    void theTextNamesWhatWasRefusedWithItsPlace() throws Exception {
        assertEquals(1, ledger(List.of(HEADER, "1,,2026-01-05,,,5,no")));
        assertTrue(
                out.toString().contains("  line 2, column 2 (supplier_id): Neither the number nor the name"),
                out.toString());
    }

    @ParameterizedTest(name = "PAY-23: {0} {1}: exit {2}")
    @CsvSource({"3/4/2026, , 2", "3/4/2026, D/M/Y, 0", "25/3/2026, , 0", "25/3/2026, M/D/Y, 1"})
    void datesAreNeverGuessed(String date, String format, int exit) throws Exception {
        List<String> lines = List.of("invoice_id,supplier_id,received_date,amount", "1,S," + date + ",5");
        assertEquals(exit, format == null ? ledger(lines) : ledger(lines, "--date-format", format), err.toString());
        if (exit == 2)
            assertTrue(
                    err.toString().contains("line 2, column 3: Dates such as \"3/4/2026\" can be read"),
                    err.toString());
    }

    @Test
    void pay22AColumnCanBeNamed() throws Exception {
        List<String> lines = List.of("Ref,Who,Came,Sum", "1,GB-COH-1,2026-01-05,5");
        assertEquals(2, ledger(lines));
        assertTrue(err.toString().contains("There is no column invoice_id"), err.toString());
        assertEquals(
                0,
                ledger(
                        lines,
                        "--map",
                        "invoice_id=Ref",
                        "--map",
                        "supplier_id=Who",
                        "--map",
                        "received_date=Came",
                        "--map",
                        "amount=Sum"));
    }

    @ParameterizedTest(name = "{0} {1}: exit 2, and the message names it")
    @CsvSource({"--map, sum=Sum", "--date-format, german", "--group, colour", "--rules, mars"})
    void anOptionThatCannotBeUsedIsTold(String option, String value) throws Exception {
        assertEquals(2, ledger(List.of(HEADER, "1,S,2026-01-05,,,5,no"), option, value));
        assertTrue(err.toString().contains(value.split("=")[0]), err.toString());
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertEquals(2, ledger(folder.resolve("none.csv")));
        assertTrue(err.toString().contains("none.csv: cannot be read"), err.toString());
    }

    @ParameterizedTest(name = "--group {0} gives {1} groups")
    @CsvSource({"supplier, 2000", "contract, 37", "tier, 3", "size, 3", "vcse, 1"})
    void groupsAddUpToTheWhole(String group, int groups) throws Exception {
        Path file = GeneratedLedger.write(20_000, folder.resolve("generated.csv"), 1);
        assertEquals(0, ledger(file, "--group", group, "--format", "json"));
        JsonNode figures = json();
        long settled = 0;
        for (JsonNode one : figures.get("groups"))
            settled += one.get("metrics").get("settled").asLong();
        assertEquals(figures.get("settled").asLong(), settled);
        assertTrue(
                figures.get("groups").size() <= groups && figures.get("groups").size() > groups * 9 / 10,
                "" + figures.get("groups").size());
    }
}
