package merlin.payment.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import merlin.payment.invoice.Invoice;
import merlin.shared.Finding;

/**
 * Reads a ledger to its end, with as many workers as asked for, in memory that does not grow with the file. Invoices that are
 * in order are handed on; the others are told with line and column. Nothing of an invoice is handed on when one of its rows is
 * wrong, or when it stands further up already (PAY-25).
 */
public final class LedgerReader {
    private final Path file;
    private final Layout layout;
    private final LongConsumer watcher;
    private final Set<Long> leftOut;
    private final int blockSize;

    public LedgerReader(Path file, Layout layout) {
        this(file, layout, bytes -> {}, Set.of(), Blocks.size(file.toFile().length()));
    }

    private LedgerReader(Path file, Layout layout, LongConsumer watcher, Set<Long> leftOut, int blockSize) {
        this.file = file;
        this.layout = layout;
        this.watcher = watcher;
        this.leftOut = leftOut;
        this.blockSize = blockSize;
    }

    /** @param bytesRead told the bytes read so far, for every block of about a megabyte; what it throws ends the reading */
    public LedgerReader watched(LongConsumer bytesRead) {
        return new LedgerReader(file, layout, bytesRead, leftOut, blockSize);
    }

    /** @param lines where invoices begin that are known to be given before, as an earlier reading found: they are not handed on */
    public LedgerReader leavingOut(Set<Long> lines) {
        return new LedgerReader(file, layout, watcher, Set.copyOf(lines), blockSize);
    }

    /** Reads so many bytes at a time; rows that are longer are refused. For tests of what blocks cut apart. */
    LedgerReader inBlocksOf(int bytes) {
        return new LedgerReader(file, layout, watcher, leftOut, bytes);
    }

    /**
     * Reads the file. Where it turns out that invoices stand twice, or that the text is no UTF-8, it is read once more into fresh
     * sinks.
     *
     * @param workers threads at work, the calling one among them; with one, invoices come in the order of the file
     * @param fresh makes what a worker hands its invoices to
     * @throws UnreadableLedger when it is no ledger
     * @throws UncheckedIOException when the file cannot be read
     */
    public <S extends Consumer<Invoice>> Reading<S> read(int workers, Supplier<S> fresh) {
        try {
            Run<S> run = new Run<>(leftOut, Map.of());
            Set<Long> repeated = run.read(workers, fresh);
            if (repeated.isEmpty()) return run.reading();
            Map<Long, Long> earlier = new Repeats(this, run.seed, repeated).earlierLines();
            if (earlier.isEmpty()) return run.reading();
            Run<S> again = new Run<>(earlier.keySet(), earlier);
            again.read(workers, fresh);
            return again.reading();
        } catch (NotUtf8 text) {
            return new LedgerReader(file, layout.inWindows(text.line), watcher, leftOut, blockSize)
                    .read(workers, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands every draft of the file, wrong ones too, to one consumer, in the order of the file. */
    void drafts(long seed, Consumer<Draft> each) throws IOException {
        try (InputStream in = open()) {
            inOrder(new Blocks(in, layout.separator(), blockSize, watcher), seed, each);
        }
    }

    private void inOrder(Blocks blocks, long seed, Consumer<Draft> each) throws IOException {
        Assembly assembly = new Assembly(layout, seed);
        LedgerRow row = new LedgerRow(layout.separator());
        byte[] room = blocks.room();
        Draft open = null;
        for (Block block = blocks.next(room); block != null; block = blocks.next(room)) {
            row.begin(block);
            if (block.number() == 0) row.next(); // the header
            while (row.next()) {
                Draft draft = assembly.read(row, open);
                if (open != null && draft != open) each.accept(open);
                open = draft;
            }
        }
        if (open != null) each.accept(open);
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(Layouts.markLength(file));
        return in;
    }

    /** One way through the file. */
    private final class Run<S extends Consumer<Invoice>> {
        final long seed = new SplittableRandom().nextLong();
        private final Set<Long> without;
        private final Map<Long, Long> earlier;
        private final List<Outlet<S>> outlets = new ArrayList<>();
        private final Problems problems = new Problems();

        /** @param earlier for lines that are left out, where the invoice stood first, as far as it is known */
        Run(Set<Long> without, Map<Long, Long> earlier) {
            this.without = without;
            this.earlier = earlier;
        }

        /** @return numbers that stand for keys given more than once; none when it is known already what to leave out */
        Set<Long> read(int workers, Supplier<S> fresh) throws IOException {
            try (InputStream in = open();
                    RepeatedKeys keys = new RepeatedKeys()) {
                Blocks blocks = new Blocks(in, layout.separator(), blockSize, watcher);
                if (workers == 1) inOrder(blocks, seed, outlet(fresh, keys));
                else together(blocks, workers, fresh, keys);
                outlets.forEach(outlet -> outlet.dealer.end());
                return without.isEmpty() ? keys.repeated() : Set.of();
            }
        }

        private void together(Blocks blocks, int workers, Supplier<S> fresh, RepeatedKeys keys) {
            Seams seams = new Seams(outlet(fresh, keys));
            List<Runnable> work = new ArrayList<>();
            while (work.size() < workers) work.add(new Worker(blocks, seams, seed, outlet(fresh, keys)));
            LedgerReader.together(work, blocks);
            seams.end();
        }

        private Outlet<S> outlet(Supplier<S> fresh, RepeatedKeys keys) {
            Outlet<S> outlet = new Outlet<>(fresh.get(), keys.new Dealer(), this);
            outlets.add(outlet);
            return outlet;
        }

        private Finding repeated(Draft draft) {
            String before = earlier.containsKey(draft.line) ? String.valueOf(earlier.get(draft.line)) : "";
            return new Finding(
                    draft.line,
                    layout.place(LedgerColumn.INVOICE_ID) + 1L,
                    layout.called(LedgerColumn.INVOICE_ID),
                    "PAY-25",
                    "payment.ledger.repeated",
                    List.of(draft.number, before, String.valueOf(draft.line)));
        }

        Reading<S> reading() {
            long read = outlets.stream().mapToLong(outlet -> outlet.read).sum();
            long rejected =
                    outlets.stream().mapToLong(outlet -> outlet.rejected).sum();
            LedgerRows rows = new LedgerRows(read, read - rejected, rejected, problems.first(), without);
            return new Reading<>(
                    layout, rows, outlets.stream().map(outlet -> outlet.sink).toList());
        }
    }

    /** Where one worker's drafts end up: checked and handed on, or told. */
    private static final class Outlet<S extends Consumer<Invoice>> implements Consumer<Draft> {
        final S sink;
        final RepeatedKeys.Dealer dealer;
        private final LedgerReader.Run<S> run;
        long read;
        long rejected;

        Outlet(S sink, RepeatedKeys.Dealer dealer, LedgerReader.Run<S> run) {
            this.sink = sink;
            this.dealer = dealer;
            this.run = run;
        }

        @Override
        public void accept(Draft draft) {
            read += draft.rows;
            draft.check();
            if (!draft.isWrong() && run.without.contains(draft.line)) draft.problem(run.repeated(draft));
            if (draft.isWrong()) {
                rejected += draft.rows;
                run.problems.add(draft.problems());
                return;
            }
            dealer.add(draft.keyHash);
            sink.accept(draft.invoice());
        }
    }

    /** Runs the first here and the others beside it; what one of them throws is thrown here after all have ended. */
    private static void together(List<Runnable> work, Blocks blocks) {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        List<Thread> others = new ArrayList<>();
        for (Runnable one : work.subList(1, work.size())) {
            Thread thread = new Thread(() -> watch(one, failed, blocks), "ledger");
            thread.start();
            others.add(thread);
        }
        watch(work.get(0), failed, blocks);
        for (Thread other : others) {
            try {
                other.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a ledger was read", e);
            }
        }
        if (failed.get() instanceof RuntimeException e) throw e;
        if (failed.get() instanceof Error e) throw e;
    }

    private static void watch(Runnable work, AtomicReference<Throwable> failed, Blocks blocks) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failed.compareAndSet(null, e);
            blocks.stop();
        }
    }

    /** Reads block after block until there is none. */
    private final class Worker implements Runnable {
        private final Blocks blocks;
        private final Seams seams;
        private final Assembly assembly;
        private final Consumer<Draft> end;
        private final LedgerRow row;

        Worker(Blocks blocks, Seams seams, long seed, Consumer<Draft> end) {
            this.blocks = blocks;
            this.seams = seams;
            this.assembly = new Assembly(layout, seed);
            this.end = end;
            this.row = new LedgerRow(layout.separator());
        }

        @Override
        public void run() {
            try {
                byte[] room = blocks.room();
                for (Block block = blocks.next(room); block != null; block = blocks.next(room)) read(block);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void read(Block block) {
            row.begin(block);
            if (block.number() == 0) row.next(); // the header
            Draft head = null;
            Draft open = null;
            while (row.next()) {
                Draft draft = assembly.read(row, open);
                if (draft == open) continue;
                if (head == null) head = draft;
                else if (open != head) end.accept(open);
                open = draft;
            }
            seams.add(block.number(), head, open == head ? null : open);
        }
    }
}
