package merlin.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import merlin.account.SignOutEverywhere;

/** Ends this session, or with {@code everywhere} all of the person's sessions (ACC-6). By POST only. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    @Inject
    SignOutEverywhere signOutEverywhere;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("everywhere") != null && request.getUserPrincipal() != null) {
            signOutEverywhere.signOut();
        }
        if (request.getSession(false) != null) request.getSession(false).invalidate();
        response.sendRedirect(request.getContextPath() + "/sign-in?out=1");
    }
}
