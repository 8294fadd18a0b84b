package merlin.demo;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import merlin.shared.Settings;

/** Tells the launcher whether the demonstration can begin: 204 yes, 503 not yet, 500 never. Outside demo mode not there. */
@WebServlet("/demo/ready")
public class DemoReady extends HttpServlet {
    @Inject
    DemoData demoData;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Settings.demo()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(
                switch (demoData.state()) {
                    case READY -> HttpServletResponse.SC_NO_CONTENT;
                    case WAITING -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                    case FAILED -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                });
    }
}
