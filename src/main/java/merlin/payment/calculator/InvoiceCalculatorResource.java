package merlin.payment.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import merlin.payment.calculator.WorkOutInvoice.Worked;
import merlin.web.Texts;

/** The calculator for programs: the record that the page reads, and the letter as text. Public; keeps nothing. PAY-37 */
@Path("/invoice-calculator")
@RequestScoped
public class InvoiceCalculatorResource {
    @Inject
    WorkOutInvoice workOutInvoice;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response answer() {
        return Response.ok(asked()).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("letter")
    @Produces("text/plain; charset=UTF-8")
    public Response letter() {
        String letter = InvoiceLetter.of(asked(), texts).orElseThrow(NothingToClaim::new);
        return Response.ok(letter)
                .header("Content-Disposition", "inline; filename=\"late-payment-letter.txt\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private InvoiceAnswer asked() {
        Map<String, String> given = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((field, values) -> given.put(field, values.get(0)));
        Worked worked = workOutInvoice.work(given);
        return worked.answer().orElseThrow(() -> new InvoiceNotUsable(problems(worked.typed())));
    }

    private String problems(TypedInvoice typed) {
        if (typed.isEmpty()) return texts.text("payment.wrong.empty");
        return typed.wrong().stream()
                .map(w -> w.field() + ": "
                        + texts.text(w.messageKey(), w.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }
}
