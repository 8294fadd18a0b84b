package merlin.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the widgets' script nonce away from plain pages (WEB-1): they run no script, and asking for a nonce would open a
 * session for every reader. A form of a working page without widgets sends no nonce along; when it is shown again it gets a
 * new one, like a page that is opened.
 */
public class PlainPages implements PhaseListener {
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.getExternalContext().getRequestServletPath().startsWith("/app/")) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }

    /** The widgets' library makes a new nonce in a postback only where the request was forwarded, so it is told that it was. */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        if (!faces.isPostback() || external.getRequestParameterMap().containsKey(NONCE)) return;
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        if (view != null) view.remove(NONCE);
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
            request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
        }
    }
}
