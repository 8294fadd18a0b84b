package merlin.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coverage-guided fuzzer looks for bytes that the reader of ledgers fails at, hangs over or grows with: for seconds here, for
 * ten minutes with {@code mvn -Pfuzz test}. It begins with ledgers that use every column and every kind of oddity.
 */
class LedgerFuzzTest {
    private static final int SECONDS = Integer.getInteger("merlin.fuzz.seconds", 8);

    @TempDir
    Path folder;

    @Test
    void pay22WhateverBytesComeTheyAreReadOrRefused() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        List<String> texts = List.of(
                "?invoice_id,supplier_id,received_date,paid_date,paid_amount,amount\nI1,S,2026-03-02,2026-03-20,40,100\nI1,S,2026-03-02,2026-04-02,60,100\nI2,S,2/3/2026,,,£5.00\n",
                "Ascf,intragroup,retention_release_date,retention_amount,basis,vcse,dispute_upheld,dispute_resolved_date,dispute_notified_date,disputed,currency,amount,credit_amount,paid_amount,paid_date,agreed_terms_days,due_date,received_date,invoice_date,supplier_size,tier,contract_id,supplier_name,supplier_id,invoice_id\nyes,no,2027-03-01,5.00,self-bill,yes,no,2026-03-20,2026-03-05,true,EUR,100.00,10.00,85.00,2026-04-01,14,2026-03-16,2026-03-02,2026-02-27,small,Tier 2,C-7,Bright,GB-COH-1,INV-1\n",
                "?invoice_id;supplier_name;invoice_date;amount\r\n1;\"a \"\"b\"\"\nc\";25/3/2026;\"1,234.50\"\r\n1;x;3/25/2026;(5)\r\n1;x;3/25/2026;(5)\r\n",
                "?\uFEFFinvoice_id\tsupplier_name\tinvoice_date\tamount\n1\tCafé\t2 Mar 26\t-5.1\n\n2\t\"open\t3.4.2026\t5\n");
        for (int i = 0; i < texts.size(); i++) {
            Charset charset = i % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName(Layout.WINDOWS);
            Files.writeString(seeds.resolve("seed" + i), texts.get(i), i == 3 ? StandardCharsets.UTF_8 : charset);
        }
        Path log = Path.of("target", "ledger-fuzz.log");
        Process fuzzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + LedgerFuzz.class.getName(),
                        "--instrumentation_includes=merlin.payment.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + SECONDS,
                        "-max_len=4096",
                        "-timeout=10",
                        "-rss_limit_mb=3000", // most of it the fuzzer's own; the heap above is what bounds the reader
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = fuzzer.waitFor();
        String printed = Files.readString(log);
        assertEquals(0, exit, printed);
        System.out.println("fuzzed " + SECONDS + " s: "
                + printed.lines()
                        .filter(line -> line.startsWith("Done "))
                        .findFirst()
                        .orElse(printed));
    }
}
