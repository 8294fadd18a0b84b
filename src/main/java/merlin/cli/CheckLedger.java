package merlin.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.criteria.file.BadCriteriaFile;
import merlin.criteria.file.BuiltInPaymentRules;
import merlin.criteria.file.CriteriaFiles;
import merlin.payment.ledger.DateOrder;
import merlin.payment.ledger.Layout;
import merlin.payment.ledger.Layouts;
import merlin.payment.ledger.LedgerColumn;
import merlin.payment.ledger.LedgerReader;
import merlin.payment.ledger.Reading;
import merlin.payment.ledger.UnreadableLedger;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.Grouping;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies;
import merlin.payment.metrics.Thresholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ledger FILE}: the figures of a payment ledger, and what is wrong with it. Nothing leaves the machine. Exit 1 when rows
 * were refused, 2 when the file cannot be read as a ledger.
 */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Works out the 30-day figures of a payment ledger in CSV, without sending it anywhere.")
final class CheckLedger implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "FILE", description = "a CSV file; its first row holds the names of the columns")
    Path file;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            description = "first day of the period, such as 2025-10-01")
    LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "last day of the period")
    LocalDate to;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=NAME",
            description = "what the file calls a column, such as amount=InvoiceAmount; again for each column")
    Map<String, String> columns = Map.of();

    @Option(
            names = "--date-format",
            paramLabel = "F",
            description = "how dates in figures are written: D/M/Y, M/D/Y or Y-M-D")
    String dateFormat;

    @Option(names = "--group", description = "figures for each supplier, contract, tier, size or vcse as well")
    String group;

    @Option(names = "--rules", paramLabel = "SET", defaultValue = "uk-public", description = "set of payment rules")
    String rules;

    @Option(
            names = "--criteria-dir",
            paramLabel = "DIR",
            defaultValue = "${env:MERLIN_CRITERIA_DIR:-" + Option.NULL_VALUE + "}",
            description = "folder with further payment rules; MERLIN_CRITERIA_DIR when not given")
    Path criteriaFolder;

    @Option(names = "--format", defaultValue = "text", description = "text or json")
    Format format;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) return unusable(file + ": cannot be read");
        try {
            Wishes wishes = wishes();
            ReportingPeriod period = period();
            Grouping grouping = grouping();
            var known = CompletableFuture.supplyAsync(() -> Rules.of(rules, to, criteriaFolder));
            Layout layout = Layouts.of(file, wishes);
            Rules under = joined(known);
            Reading<Tallies> reading = new LedgerReader(file, layout)
                    .read(
                            Runtime.getRuntime().availableProcessors(),
                            () -> new Tallies(period, under.thresholds(), grouping));
            Tallies all = reading.sinks().get(0);
            reading.sinks().stream().skip(1).forEach(all::merge);
            LedgerReport report =
                    new LedgerReport(rules, reading, all.metrics(under.rates()), all.groups(under.rates()));
            PrintWriter out = command.commandLine().getOut();
            if (format == Format.json) report.json(out);
            else report.text(out);
            out.flush();
            return reading.rows().rejected() == 0 ? 0 : 1;
        } catch (NoSuchRules | BadCriteriaFile | IllegalArgumentException e) {
            return unusable(e.getMessage());
        } catch (UnreadableLedger e) {
            return unusable(e.findings().stream()
                    .map(finding -> file + ": " + LedgerReport.words(finding))
                    .collect(Collectors.joining("\n")));
        } catch (UncheckedIOException e) {
            return unusable(file + ": " + e.getCause().getMessage());
        }
    }

    private static Rules joined(CompletableFuture<Rules> rules) {
        try {
            return rules.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private Wishes wishes() {
        Map<LedgerColumn, String> names = columns.entrySet().stream()
                .collect(Collectors.toMap(column -> titled(column.getKey()), Map.Entry::getValue));
        if (dateFormat == null) return new Wishes(names, null);
        DateOrder order = DateOrder.of(dateFormat)
                .orElseThrow(() -> wrong("--date-format " + dateFormat + ": write D/M/Y, M/D/Y or Y-M-D"));
        return new Wishes(names, order);
    }

    private LedgerColumn titled(String name) {
        return LedgerColumn.titled(name).orElseThrow(() -> {
            String all = List.of(LedgerColumn.values()).stream()
                    .map(LedgerColumn::title)
                    .collect(Collectors.joining(", "));
            return wrong("--map " + name + ": there is no such column. There are: " + all);
        });
    }

    private ReportingPeriod period() {
        if (to.isBefore(from)) throw wrong("--to " + to + " is before --from " + from);
        return new ReportingPeriod(from, to);
    }

    private Grouping grouping() {
        if (group == null) return null;
        for (Grouping one : Grouping.values()) if (one.word().equals(group)) return one;
        throw wrong("--group " + group + ": write supplier, contract, tier, size or vcse");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private int unusable(String message) {
        command.commandLine().getErr().println(message);
        return 2;
    }

    /** What the figures are worked out under. */
    private record Rules(Thresholds thresholds, LateRates rates) {
        static Rules of(String set, LocalDate day, Path folder) {
            Map<String, RuleSet> sets = folder == null
                    ? BuiltInPaymentRules.sets()
                    : CriteriaFiles.load(Optional.of(folder)).ruleSets();
            if (!sets.containsKey(set)) throw new NoSuchRules(set, sets.keySet());
            RuleSet late = sets.get("uk-late-payment");
            return new Rules(
                    Thresholds.of(sets.get(set), late, day), LateRates.of(late, sets.get("uk-bank-rate"), day));
        }
    }

    private static final class NoSuchRules extends RuntimeException {
        NoSuchRules(String asked, Set<String> known) {
            super("--rules " + asked + ": there is no such set. There are: " + String.join(", ", known));
        }
    }
}
