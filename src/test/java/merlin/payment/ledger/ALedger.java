package merlin.payment.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import merlin.payment.invoice.Invoice;
import merlin.shared.Finding;

/** A ledger for tests: written line by line, read with one worker or several. */
final class ALedger {
    static final String HEADER = "invoice_id,supplier_id,received_date,paid_date,paid_amount,amount";

    /** Keeps what it is handed. */
    static final class Sink implements Consumer<Invoice> {
        final List<Invoice> invoices = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void accept(Invoice invoice) {
            invoices.add(invoice);
        }
    }

    final Path file;

    private ALedger(Path file) {
        this.file = file;
    }

    static ALedger of(String... lines) {
        return of(String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    static ALedger of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    static ALedger of(byte[] bytes) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target/ledgers")), "ledger", ".csv");
            file.toFile().deleteOnExit();
            return new ALedger(Files.write(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Layout layout() {
        return Layouts.of(file, Wishes.NONE);
    }

    Reading<Sink> read(int workers) {
        return new LedgerReader(file, layout()).read(workers, Sink::new);
    }

    List<Invoice> invoices() {
        return invoices(read(1));
    }

    static List<Invoice> invoices(Reading<Sink> reading) {
        return reading.sinks().stream()
                .flatMap(sink -> sink.invoices.stream())
                .sorted(java.util.Comparator.comparingLong(Invoice::line))
                .toList();
    }

    /** Each as {@code line:column rule key}. */
    static String told(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.line() + ":" + f.column() + " " + f.rule() + " "
                        + f.messageKey().substring("payment.ledger.".length()))
                .collect(Collectors.joining("; "));
    }

    String rejections() {
        return told(read(1).rows().rejections());
    }
}
