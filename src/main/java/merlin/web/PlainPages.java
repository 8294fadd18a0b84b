package merlin.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the widgets' script nonce away from plain pages (WEB-1): they run no script, and asking for a nonce would open a
 * session for every reader. On working pages a form that is shown again as a whole gets a new nonce: the widgets' script sends
 * the old one along only where a page has widgets.
 */
public class PlainPages implements PhaseListener {
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

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean whole = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (!whole || faces.getViewRoot() == null) return;
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        if (view != null) view.remove("primefaces.nonce");
    }
}
