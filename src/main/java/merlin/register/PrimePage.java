package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import merlin.report.chart.Timeline;
import merlin.report.document.HtmlForm;
import merlin.shared.MerlinClock;

/** The public page of a prime. */
@Named
@RequestScoped
public class PrimePage {
    @Inject
    ReadPrime readPrime;

    @Inject
    Clock clock;

    private String id;
    private PrimeView view;

    public void load() {
        view = readPrime.read(id);
    }

    /** The history drawn; empty without one. */
    public String getTimeline() {
        if (view.history().isEmpty()) return "";
        List<Timeline.Span> spans = view.history().stream()
                .map(d -> new Timeline.Span(d.decidedOn(), d.until()))
                .toList();
        List<Timeline.Row> rows = List.of(new Timeline.Row(view.entry().name(), spans));
        return HtmlForm.chart(
                Timeline.of("When an accreditation was held", rows, MerlinClock.today(clock)), "timeline");
    }

    public PrimeView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
