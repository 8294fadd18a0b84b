package merlin.payment.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merlin.web.Texts;

/** The calculator's page: what was typed stands in the address, and the answer above the form. PAY-37 */
@Named
@RequestScoped
public class InvoiceCalculatorPage {
    /** One answer about the contract. */
    public record ContractChoice(String id, String code, String label, boolean chosen) {}

    @Inject
    WorkOutInvoice workOutInvoice;

    @Inject
    Texts texts;

    private WorkOutInvoice.Worked worked;

    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        worked = workOutInvoice.work(faces.getExternalContext().getRequestParameterMap());
        worked.typed().wrong().forEach(wrong -> tell(faces, wrong));
        ((HttpServletResponse) faces.getExternalContext().getResponse()).setHeader("Cache-Control", "no-store");
    }

    /** The page shows the message itself; unless Faces knows that, it writes it to the log. */
    private void tell(FacesContext faces, TypedInvoice.Wrong wrong) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text(wrong), null);
        message.rendered();
        faces.addMessage(wrong.field(), message);
    }

    /** What to do; with the name of the field where another has the same problem. */
    private String text(TypedInvoice.Wrong wrong) {
        String text = texts.text(wrong.messageKey(), wrong.arguments().toArray());
        long same = worked.typed().wrong().stream()
                .filter(w -> w.messageKey().equals(wrong.messageKey()))
                .count();
        return same > 1 ? texts.text("payment.field." + wrong.field()) + ": " + text : text;
    }

    /** What was typed, by field. */
    public Map<String, String> getTyped() {
        return worked.typed().typed();
    }

    public boolean isAnswered() {
        return worked.answer().isPresent();
    }

    /** Something was typed that cannot be used. */
    public boolean isWrong() {
        return !worked.typed().wrong().isEmpty();
    }

    public String getTitle() {
        return isAnswered() ? words().headline() : texts.text("payment.words.head.ask");
    }

    public InvoiceWords.Line getLine() {
        return words().line();
    }

    public String getInvoice() {
        return words().invoice();
    }

    public List<InvoiceWords.Part> getParts() {
        return words().parts();
    }

    private InvoiceWords words() {
        return new InvoiceWords(worked.answer().orElseThrow(), texts);
    }

    /** The letter; null when there is nothing to claim. */
    public String getLetter() {
        return worked.answer()
                .flatMap(answer -> InvoiceLetter.of(answer, texts))
                .orElse(null);
    }

    public boolean isTermsFilled() {
        return filled("due", "days", "delivered");
    }

    public boolean isPartsFilled() {
        return getTyped().keySet().stream().anyMatch(field -> field.startsWith("part") && filled(field));
    }

    private boolean filled(String... fields) {
        return Stream.of(fields).anyMatch(field -> !getTyped().get(field).isEmpty());
    }

    /** The answers about the contract; the first has the id that a message links to. */
    public List<ContractChoice> getContracts() {
        return Stream.of("act", "earlier", "none")
                .map(code -> new ContractChoice(
                        code.equals("act") ? "contract" : "contract-" + code,
                        code,
                        texts.text("payment.field.contract." + code),
                        code.equals(getTyped().get("contract"))))
                .toList();
    }

    /** The same question as a query, for the letter and the data. */
    public String getQuery() {
        return getTyped().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
