package merlin.report.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;

/** How dates in figures can be written, as a choice. */
@Named
@ApplicationScoped
public class DateOrders {
    public List<SelectItem> getItems() {
        return List.of(
                new SelectItem("", "As the file itself shows"),
                new SelectItem("D/M/Y", "Day first: 31/3/2026"),
                new SelectItem("M/D/Y", "Month first: 3/31/2026"));
    }
}
