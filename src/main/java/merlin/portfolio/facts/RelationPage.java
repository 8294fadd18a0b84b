package merlin.portfolio.facts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.portfolio.Subcontract;
import merlin.web.Pages;
import merlin.web.Texts;

/** A partner checks what a prime states about their work together: confirms what is right, disputes what is not. */
@Named
@ViewScoped
public class RelationPage implements Serializable {
    @Inject
    ReadRelations readRelations;

    @Inject
    ConfirmFacts confirmFacts;

    @Inject
    DisputeFacts disputeFacts;

    @Inject
    FactWords words;

    @Inject
    Texts texts;

    private String id;
    private Fact fact;
    private String prime;
    private String contract;
    private String service;
    private int tier;
    private int number;
    private List<FactWords.FactLine> lines;
    private String why;

    public void load() {
        ReadRelations.RelationView view = readRelations.read(id);
        Subcontract relation = view.relation();
        prime = view.prime();
        contract = view.contract();
        service = relation.getService();
        tier = relation.getTier();
        number = view.sheet().number();
        lines = words.of(view.sheet());
    }

    /** Confirms one fact. */
    public String confirm(Fact which) {
        confirmFacts.confirm(id, number, Set.of(which));
        return done("portfolio.facts.confirmed");
    }

    /** Confirms everything that waits for an answer; what was disputed stays so. */
    public String confirmRest() {
        Set<Fact> stated = lines.stream()
                .filter(FactWords.FactLine::waiting)
                .map(FactWords.FactLine::fact)
                .collect(Collectors.toSet());
        confirmFacts.confirm(id, number, stated);
        return done("portfolio.facts.confirmed");
    }

    public String dispute() {
        disputeFacts.dispute(id, number, fact == null ? Set.of() : Set.of(fact), why);
        return done("portfolio.facts.disputed");
    }

    private String done(String messageKey) {
        Pages.done(texts.text(messageKey, prime));
        return "/app/portfolio/relation?faces-redirect=true&id=" + id;
    }

    /** The line of the fact that the address names. */
    public FactWords.FactLine getLine() {
        return lines.stream().filter(l -> l.fact() == fact).findFirst().orElse(null);
    }

    public boolean isAnyWaiting() {
        return lines.stream().anyMatch(FactWords.FactLine::waiting);
    }

    public boolean isAnyStated() {
        return lines.stream().anyMatch(FactWords.FactLine::open);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Fact getFact() {
        return fact;
    }

    public void setFact(Fact fact) {
        this.fact = fact;
    }

    public String getPrime() {
        return prime;
    }

    public String getContract() {
        return contract;
    }

    public String getService() {
        return service;
    }

    public int getTier() {
        return tier;
    }

    public List<FactWords.FactLine> getLines() {
        return lines;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
