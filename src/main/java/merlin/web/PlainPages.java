package merlin.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the widgets' script nonce away from plain pages (WEB-1): they run no script, and asking for a nonce would open a
 * session for every reader.
 */
public class PlainPages implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        if (!external.getRequestServletPath().startsWith("/app/")) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        } else if (external.getRequestParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM)
                && !external.getRequestParameterMap().containsKey("primefaces.nonce")) {
            // A working page without a widget was sent: nothing of it carries a nonce, and no script may run.
            PrimeFacesContext.getCspState(faces).setInitialized(true);
            external.setResponseHeader("Content-Security-Policy", FrontFilter.PLAIN);
        }
    }
}
