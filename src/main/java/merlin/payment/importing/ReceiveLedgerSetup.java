package merlin.payment.importing;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

/** Registers {@link ReceiveLedgerServlet}: only here can the folder be named in which files arrive. */
@WebListener
public class ReceiveLedgerSetup implements ServletContextListener {
    /** Bytes of a request beside its file. */
    private static final long FORM = 1_000_000;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration.Dynamic servlet =
                event.getServletContext().addServlet("receive-ledger", ReceiveLedgerServlet.class);
        servlet.addMapping("/app/payment/receive");
        servlet.setMultipartConfig(new MultipartConfigElement(
                LedgerFolder.folder().toString(), LedgerFolder.LARGEST, LedgerFolder.LARGEST + FORM, 0));
    }
}
