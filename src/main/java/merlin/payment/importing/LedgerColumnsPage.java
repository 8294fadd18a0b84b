package merlin.payment.importing;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.payment.ledger.DateOrder;
import merlin.payment.ledger.Layout;
import merlin.payment.ledger.LedgerColumn;
import merlin.payment.ledger.Wishes;
import merlin.programme.FindingText;
import merlin.shared.Finding;
import merlin.web.Texts;

/** What was found out about a file, and what its prime says instead, before it is checked. */
@Named
@ViewScoped
public class LedgerColumnsPage implements Serializable {
    /** Without these there are no figures; the others make them finer. */
    private static final Set<LedgerColumn> FIRST = EnumSet.of(
            LedgerColumn.INVOICE_ID,
            LedgerColumn.SUPPLIER_ID,
            LedgerColumn.SUPPLIER_NAME,
            LedgerColumn.INVOICE_DATE,
            LedgerColumn.RECEIVED_DATE,
            LedgerColumn.DUE_DATE,
            LedgerColumn.PAID_DATE,
            LedgerColumn.AMOUNT);

    @Inject
    ReadColumns readColumns;

    @Inject
    CheckLedger checkLedger;

    @Inject
    Texts texts;

    private String id;
    private ReadColumns.Columns columns;
    private List<Choice> choices;
    private DateOrder dates;

    /** One of our columns and the header of the file that it is read from. */
    public static final class Choice implements Serializable {
        private final LedgerColumn column;
        private final String label;
        private String header;

        Choice(LedgerColumn column, String label, String header) {
            this.column = column;
            this.label = label;
            this.header = header;
        }

        public String getName() {
            return column.title();
        }

        public String getLabel() {
            return label;
        }

        public String getHeader() {
            return header;
        }

        public void setHeader(String header) {
            this.header = header;
        }
    }

    public void load() {
        show(readColumns.read(id));
    }

    private void show(ReadColumns.Columns read) {
        columns = read;
        dates = read.wishes().dates();
        if (read.preview() == null) return;
        Layout layout = read.preview().layout();
        choices = Arrays.stream(LedgerColumn.values())
                .map(column -> new Choice(
                        column, texts.text("payment.import.column." + column.title()), header(layout, column)))
                .toList();
    }

    private static String header(Layout layout, LedgerColumn column) {
        Integer place = layout.places().get(column);
        return place == null ? null : layout.header().get(place);
    }

    /** Reads the file again as its prime says. */
    public void again() {
        show(readColumns.read(id, wishes()));
    }

    public String check() {
        again();
        if (!isReady()) return null;
        checkLedger.check(id, wishes());
        return "/app/payment/ledger?faces-redirect=true&id=" + id;
    }

    /** Only what differs from what we would find ourselves has to be said, but saying all keeps it for the next file. */
    private Wishes wishes() {
        Map<LedgerColumn, String> said = new HashMap<>();
        choices.stream().filter(c -> c.header != null).forEach(c -> said.put(c.column, c.header));
        return new Wishes(said, dates);
    }

    public boolean isReady() {
        return isReadable() && columns.preview().isReady();
    }

    public boolean isReadable() {
        return columns.preview() != null;
    }

    /** A date could be meant in two ways and only a person can say which (PAY-23), or somebody has said so. */
    public boolean isOrderAsked() {
        return isReadable() && (columns.preview().isOrderAsked() || dates != null);
    }

    public List<FindingText> getProblems() {
        List<Finding> found = isReadable() ? columns.preview().findings() : columns.unreadable();
        return FindingText.of(found, texts);
    }

    /** How the file is written, in sentences. */
    public List<String> getRead() {
        Layout layout = columns.preview().layout();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                texts.text("payment.import.charset." + (layout.charset().equals(Layout.WINDOWS) ? "windows" : "utf8")));
        String separator = layout.separator() == '\t' ? "tab" : layout.separator() == ';' ? "semicolon" : "comma";
        sentences.add(texts.text("payment.import.separator." + separator));
        layout.remarks().stream()
                .filter(remark -> remark.rule().equals("PAY-23"))
                .forEach(remark -> sentences.add(
                        texts.text(remark.messageKey(), remark.arguments().toArray())));
        if (columns.remembered()) sentences.add(texts.text("payment.import.remembered"));
        return sentences;
    }

    public List<Choice> getMain() {
        return choices.stream().filter(c -> FIRST.contains(c.column)).toList();
    }

    public List<Choice> getOthers() {
        return choices.stream().filter(c -> !FIRST.contains(c.column)).toList();
    }

    public List<String> getHeaders() {
        return columns.preview().layout().header();
    }

    public List<List<String>> getRows() {
        return columns.preview().rows();
    }

    public List<SelectItem> getOrders() {
        return List.of(
                new SelectItem(DateOrder.DAY_FIRST, texts.text("payment.import.dayFirst")),
                new SelectItem(DateOrder.MONTH_FIRST, texts.text("payment.import.monthFirst")));
    }

    public ReadColumns.Columns getColumns() {
        return columns;
    }

    public DateOrder getDates() {
        return dates;
    }

    public void setDates(DateOrder dates) {
        this.dates = dates;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
