package merlin.payment.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes an invented ledger, the same for the same number of rows and seed: 13 columns, about 120 bytes a row, 2,000 suppliers,
 * half a year from 1 October 2025. Most are paid within 60 days, 3 of 100 not at all, 5 of 1,000 are disputed.
 * {@code GeneratedLedger ROWS FILE [SEED]}
 */
public final class GeneratedLedger {
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final int SUPPLIERS = 2_000;
    private static final int DAYS = 182;

    private GeneratedLedger() {}

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]), seed);
    }

    public static Path write(int rows, Path file, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String[] suppliers = new String[SUPPLIERS];
        for (int i = 0; i < SUPPLIERS; i++) suppliers[i] = String.format("GB-COH-%08d", random.nextInt(1, 15_000_000));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "invoice_id,supplier_id,supplier_name,contract_id,tier,supplier_size,invoice_date,received_date,due_date,"
                            + "paid_date,amount,currency,disputed\n");
            for (int i = 0; i < rows; i++) out.write(row(i, suppliers, random));
        }
        return file;
    }

    private static String row(int i, String[] suppliers, SplittableRandom random) {
        double few = random.nextDouble();
        int supplier = (int) (few * few * SUPPLIERS); // few suppliers send many invoices
        LocalDate invoiced = FIRST_DAY.plusDays(random.nextInt(DAYS));
        LocalDate received = invoiced.plusDays(random.nextInt(4));
        double kind = random.nextDouble();
        int days = (int) Math.max(
                0, kind < .86 ? 24 + 9 * bell(random) : kind < .96 ? 45 + 10 * bell(random) : 80 + 20 * bell(random));
        String paid = random.nextDouble() < .03 ? "" : received.plusDays(days).toString();
        long pence = 1 + (long) (100 * Math.exp(7.2 + 1.1 * bell(random)));
        String name = "Partner " + supplier + " Ltd";
        if (i % 50 == 0) name = "\"" + name + ", trading as \"\"P\"\"\"";
        String size = i % 3 != 0 ? "small" : i % 2 != 0 ? "medium" : "large";
        return "INV-" + String.format(Locale.ROOT, "%08d", i) + "," + suppliers[supplier] + "," + name + ",C"
                + String.format(Locale.ROOT, "%03d", i % 37) + "," + (1 + i % 3) + "," + size + "," + invoiced + ","
                + received + ","
                + received.plusDays(30) + "," + paid + "," + pence / 100 + "." + (pence % 100 < 10 ? "0" : "")
                + pence % 100 + ",GBP,"
                + (kind > .995) + "\n";
    }

    /** Roughly the normal distribution: twelve even ones added up. */
    private static double bell(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) sum += random.nextDouble();
        return sum;
    }
}
