package merlin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The messages of the page: problems, each linked to its field where it has one, and what was done. */
@Named("problems")
@RequestScoped
public class Problems {
    /** @param field client id of the input, or null when the problem is the whole form's */
    public record Problem(String field, String text) {}

    public List<Problem> getList() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> found = new java.util.ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (!message.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
                    found.add(new Problem(id, message.getSummary()));
                }
            }
        }
        return found;
    }

    public boolean isAny() {
        return !getList().isEmpty();
    }

    public List<String> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** True when the input with this id, in whatever form, has a problem. */
    public boolean has(String fieldId) {
        return of(fieldId).findAny().isPresent();
    }

    /** What is wrong with this field; empty when nothing is. */
    public String text(String fieldId) {
        return of(fieldId).findFirst().map(Problem::text).orElse("");
    }

    private Stream<Problem> of(String fieldId) {
        return getList().stream().filter(p -> p.field != null && ("x:" + p.field).endsWith(":" + fieldId));
    }

    /** The ids that describe a field to a screen reader: its problem, then its hint; null when it has neither. */
    public String describing(String fieldId, String hint) {
        List<String> ids = new java.util.ArrayList<>();
        of(fieldId).findFirst().ifPresent(problem -> ids.add(problem.field + "-problem"));
        if (hint != null && !hint.isEmpty()) ids.add(fieldId + "-hint");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** {@code true} for a field with a problem; null for all others, so that the attribute is left out. */
    public String invalid(String fieldId) {
        return has(fieldId) ? "true" : null;
    }
}
