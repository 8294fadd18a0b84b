package merlin.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.List;

/** The form of the page that was sent. */
final class SentForm {
    private SentForm() {}

    /** Client id of the first of these fields that the form has; null when it has none. */
    static String field(FacesContext faces, List<String> ids) {
        if (faces.getViewRoot() == null) return null;
        for (String id : ids) {
            UIComponent field = find(faces.getViewRoot(), id, false);
            if (field != null) return field.getClientId(faces);
        }
        return null;
    }

    private static UIComponent find(UIComponent in, String id, boolean sent) {
        boolean inside = sent || in instanceof UIForm form && form.isSubmitted();
        if (inside && in instanceof UIInput && id.equals(in.getId())) return in;
        for (Iterator<UIComponent> all = in.getFacetsAndChildren(); all.hasNext(); ) {
            UIComponent found = find(all.next(), id, inside);
            if (found != null) return found;
        }
        return null;
    }
}
