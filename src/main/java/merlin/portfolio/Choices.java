package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merlin.account.SizeBand;
import merlin.portfolio.claim.EvidenceKind;
import merlin.portfolio.partnerlist.DateOrder;
import merlin.web.Texts;

/** The choices of this room's forms, in words. */
@Named("portfolioChoices")
@ApplicationScoped
public class Choices {
    @Inject
    Texts texts;

    public List<SelectItem> getTiers() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(tier -> new SelectItem(tier, texts.text("portfolio.tier." + tier)))
                .toList();
    }

    public List<SelectItem> getStatuses() {
        return items(RelationStatus.values(), "portfolio.status.");
    }

    public List<SelectItem> getSizes() {
        return items(SizeBand.values(), "portfolio.size.");
    }

    public List<SelectItem> getDateOrders() {
        return items(DateOrder.values(), "portfolio.dateOrder.");
    }

    public List<SelectItem> getEvidenceKinds() {
        return items(EvidenceKind.values(), "portfolio.evidence.");
    }

    private List<SelectItem> items(Enum<?>[] values, String key) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value, texts.text(key + value.name())))
                .toList();
    }
}
