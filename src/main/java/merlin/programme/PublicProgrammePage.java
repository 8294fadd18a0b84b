package merlin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What everybody may read of programmes: the list, or one with its contracts. */
@Named
@RequestScoped
public class PublicProgrammePage {
    private static final int PAGE = 50;

    @Inject
    PublishedProgrammes publishedProgrammes;

    private String id;
    private String after;
    private PublishedProgrammes.ProgrammeView view;
    private List<PublishedProgrammes.ProgrammeLine> lines;

    public void load() {
        view = publishedProgrammes.get(id);
    }

    public void loadList() {
        lines = publishedProgrammes.list(after, PAGE + 1);
    }

    public PublishedProgrammes.ProgrammeView getView() {
        return view;
    }

    public List<PublishedProgrammes.ProgrammeLine> getLines() {
        return lines.size() > PAGE ? lines.subList(0, PAGE) : lines;
    }

    /** Id after which the next page begins; null on the last. */
    public String getNext() {
        return lines.size() > PAGE ? lines.get(PAGE - 1).id() : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
