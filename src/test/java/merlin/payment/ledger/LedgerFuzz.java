package merlin.payment.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import merlin.payment.invoice.Invoice;

/**
 * What the fuzzer calls with bytes it makes up: whatever they are, they are read or refused, never fail; one worker and two read
 * the same; every row is counted once. The first byte chooses the order of dates.
 */
public final class LedgerFuzz {
    private static final Path FILE = file();

    private LedgerFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (bytes.length == 0) return;
        Files.write(FILE, java.util.Arrays.copyOfRange(bytes, 1, bytes.length));
        DateOrder order = bytes[0] == '?' ? null : DateOrder.values()[(bytes[0] & 0xFF) % DateOrder.values().length];
        try {
            Layout layout = Layouts.of(FILE, new Wishes(Map.of(), order));
            Reading<ALedger.Sink> one = new LedgerReader(FILE, layout).read(1, ALedger.Sink::new);
            Reading<ALedger.Sink> two =
                    new LedgerReader(FILE, layout).inBlocksOf(512).read(2, ALedger.Sink::new);
            LedgerRows rows = one.rows();
            if (rows.read() != rows.accepted() + rows.rejected()) throw new AssertionError(rows);
            if (rows.rejected() > 0 && rows.rejections().isEmpty())
                throw new AssertionError("rejected without a reason");
            List<Invoice> invoices = ALedger.invoices(one);
            if (!invoices.equals(ALedger.invoices(two))) throw new AssertionError("two workers read otherwise");
            if (!rows.equals(two.rows())) throw new AssertionError(rows + " or " + two.rows());
            for (Invoice invoice : invoices) invoice.settledOn();
        } catch (UnreadableLedger refused) {
            if (refused.findings().isEmpty()) throw new AssertionError("refused without a reason");
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("ledger-fuzz", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
