package merlin.payment.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import merlin.programme.FindingText;
import merlin.shared.Refusal;
import merlin.web.Texts;

/** The problems of a ledger as CSV, to be worked through beside the file. Nothing in it runs in a spreadsheet (PAY-29). */
@WebServlet("/app/payment/problems.csv")
public class LedgerProblemsServlet extends HttpServlet {
    @Inject
    ReadLedger readLedger;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<FindingText> problems =
                    FindingText.of(readLedger.read(request.getParameter("id")).findings(), texts);
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"ledger-problems.csv\"");
            write(problems, response);
        } catch (Refusal refused) {
            response.sendError(refused.status());
        }
    }

    private static void write(List<FindingText> problems, HttpServletResponse response) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(response.getWriter());
        csv.writeRecord("line", "column", "field", "rule", "what_to_do");
        for (FindingText problem : problems) {
            csv.writeRecord(
                    problem.line(),
                    problem.column(),
                    PlainCell.of(problem.where()),
                    problem.rule(),
                    PlainCell.of(problem.text()));
        }
        csv.flush();
    }
}
