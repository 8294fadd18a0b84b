package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import java.util.Map;
import java.util.TreeMap;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A prime brings in a ledger as its accounts print it: columns by other names, dates that can be read two ways, rows that are
 * wrong; then the same file, then a corrected one. On a wide screen, and on a small phone.
 */
class LedgerJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String HEADER = "Invoice No;Vendor No;Vendor;Received On;Due;Cleared;Gross\n";
    private static final String ROWS =
            "A1;GB-COH-01234567;Lantern Care;3/4/2023;3/5/2023;5/5/2023;100.00\nA2;V2;=Tiller Advice;4/4/2023;;;250.00\n";
    private static final String WRONG =
            "A3;V3;Third;31/31/2023;;;10.00\nA4;V4;Fourth;5/4/2023;;;10.005\nA5;;;5/4/2023;;;10.00\n";

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> violations = new TreeMap<>();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void aLedgerComesInIsRepeatedAndCorrected() {
        try (Desk prime = new Desk(merlin, CHROMIUM.desktop(), "prime3", violations)) {
            walk(prime, "2023-04-01", "2023-09-30", "");
        }
        assertEquals(Map.of(), violations);
    }

    @Test
    void aLedgerComesInOnAPhone() {
        BrowserContext phone = CHROMIUM.phone();
        try (Desk prime = new Desk(merlin, phone, "prime2", violations)) {
            walk(prime, "2022-10-01", "2023-03-31", ", on a phone");
        }
        assertEquals(Map.of(), violations);
    }

    private void walk(Desk prime, String from, String to, String where) {
        prime.open("/app/home");
        prime.link("Payment ledgers");
        prime.look("ledgers" + where);
        send(prime, from, to, null);
        assertTrue(prime.says("Choose a file first"));
        prime.look("no file" + where);
        send(prime, to, from, HEADER + ROWS + WRONG);
        assertTrue(prime.says("The last day is before the first one"));
        prime.look("period turned round" + where);

        send(prime, from, to, HEADER + ROWS + WRONG);
        assertTrue(prime.says("How are dates such as 3/4/2026 meant?"));
        prime.look("columns" + where);
        prime.tick("Day first: 3/4/2026 is 3 April 2026");
        prime.page.getByLabel("Number of the supplier").selectOption("Vendor No");
        prime.page.getByLabel("Amount of the invoice").selectOption("Gross");
        prime.page.getByLabel("Due date").selectOption("Due");
        prime.page.getByLabel("Day the supplier had the money").selectOption("Cleared");
        prime.button("Read again like this");
        assertTrue(!prime.says("Something in the file is not clear yet"));
        prime.look("columns, read again" + where);
        prime.button("Check every row");
        prime.page.waitForURL("**/app/payment/check?**");
        assertTrue(prime.says("3 of 5 rows are not right"));
        prime.look("wrong rows" + where);
        prime.button("Bring it in");
        assertTrue(prime.says("say that they are to be left out"));
        prime.tick("Leave out the 3 rows that are not right, and bring in the others");
        prime.button("Bring it in");
        prime.page.waitForSelector("h1:has-text('This ledger counts')");
        prime.look("brought in" + where);

        send(prime, from, to, HEADER + ROWS + WRONG);
        assertTrue(prime.says("Nothing has changed"));
        send(prime, from, to, HEADER + ROWS);
        prime.button("Check every row");
        prime.page.waitForURL("**/app/payment/check?**");
        assertTrue(prime.says("They take the place of ledger.csv"));
        prime.look("will replace" + where);
        prime.button("Bring it in");
        prime.page.waitForSelector("h1:has-text('This ledger counts')");
        prime.page.locator("summary:has-text('Withdraw this ledger')").click();
        prime.button("Withdraw it");
        assertTrue(prime.says("Say why the ledger is withdrawn."));
        prime.look("withdrawn without a reason" + where);
        prime.page.fill("#why", "Sent for the wrong days");
        prime.button("Withdraw it");
        prime.page.waitForSelector("h1:has-text('This ledger was withdrawn')");
        assertTrue(prime.says("Sent for the wrong days"));
        prime.look("withdrawn" + where);
        prime.open("/app/payment/ledgers");
        assertTrue(prime.says("Replaced"));
        assertTrue(prime.says("Withdrawn"));
        prime.look("ledgers with history" + where);
    }

    private static void send(Desk prime, String from, String to, String rows) {
        prime.open("/app/payment/bring");
        prime.page.fill("#from", from);
        prime.page.fill("#to", to);
        if (rows != null) prime.attach("file", "ledger.csv", rows);
        prime.button("Send the file");
    }
}
