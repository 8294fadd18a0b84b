package merlin.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import merlin.shared.NotAllowed;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/**
 * Turns a refusal that a page's action threw into a message on that page, at the field where it is put right, with everything
 * typed kept. What is not for the
 * caller, or not there, becomes 403 or 404. All else goes on to the error page.
 */
public class Refusals extends ExceptionHandlerFactory {
    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                FacesContext faces = FacesContext.getCurrentInstance();
                if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) continue;
                if (tell(faces, thrown)) events.remove();
            }
            getWrapped().handle();
        }

        private static boolean tell(FacesContext faces, Throwable thrown) {
            Refusal refusal = Causes.refusalIn(thrown);
            Texts texts = CDI.current().select(Texts.class).get();
            if (refusal instanceof NotAllowed || refusal instanceof NotFound) {
                send(faces, refusal.status());
            } else if (refusal != null) {
                message(faces, SentForm.field(faces, texts.fields(refusal)), texts.text(refusal));
            } else if (Causes.stale(thrown)) {
                message(faces, null, texts.text("shared.stale"));
            } else if (Causes.expired(thrown)) {
                forward(faces, "/session-ended"); // WEB-4
            } else {
                return false;
            }
            return true;
        }

        private static void message(FacesContext faces, String field, String text) {
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
        }

        private static void forward(FacesContext faces, String page) {
            try {
                faces.getExternalContext().dispatch(page);
                faces.responseComplete();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void send(FacesContext faces, int status) {
            try {
                faces.getExternalContext().responseSendError(status, null);
                faces.responseComplete();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
