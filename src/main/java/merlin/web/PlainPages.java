package merlin.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
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
        if (!faces.getExternalContext().getRequestServletPath().startsWith("/app/")) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
