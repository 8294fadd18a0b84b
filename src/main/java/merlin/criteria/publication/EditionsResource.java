package merlin.criteria.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.criteria.Criterion;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Fraction;
import merlin.criteria.GivenLevels;
import merlin.criteria.Outcome;
import merlin.criteria.Outcome.OverallOutcome;
import merlin.criteria.PartnerSide;
import merlin.criteria.Principle;
import merlin.criteria.Provenance;

/** The Standard as open data, and a score calculator that keeps nothing. Public. */
@Path("/editions")
@RequestScoped
public class EditionsResource {
    /** Second choice: who asks for nothing in particular gets JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    /** One line of the list of editions. @param principles how many; @param criteria how many */
    public record EditionRow(
            String id,
            String title,
            String summary,
            Optional<String> basedOn,
            LocalDate from,
            String unit,
            int principles,
            int criteria,
            String sha256) {
        static EditionRow of(Edition e) {
            return new EditionRow(
                    e.id(),
                    e.title(),
                    e.summary(),
                    e.basedOn(),
                    e.from(),
                    e.unit(),
                    e.principles().size(),
                    e.criteria().size(),
                    e.sha256());
        }
    }

    /** One line of an edition: a criterion under its principle. */
    public record CriterionRow(
            String edition,
            String principle,
            String principleTitle,
            String code,
            String title,
            String description,
            PartnerSide partnerSide,
            String partnerSideReason,
            int weight,
            Provenance provenance) {
        static CriterionRow of(Edition e, Principle p, Criterion c) {
            return new CriterionRow(
                    e.id(),
                    p.code(),
                    p.title(),
                    c.code(),
                    c.title(),
                    c.description(),
                    c.partnerSide(),
                    c.partnerSideReason(),
                    e.scoring().weights().ofCriterion(c.code()),
                    c.provenance());
        }
    }

    /** One line of an outcome: a principle, or the whole under the code {@code overall}, which alone has a decision. */
    public record OutcomeRow(
            String edition,
            String code,
            String title,
            BigDecimal percent,
            Fraction exact,
            String label,
            Optional<Decision> decision) {
        static List<OutcomeRow> of(Outcome o) {
            OverallOutcome all = o.overall();
            return Stream.concat(
                            Stream.of(new OutcomeRow(
                                    o.edition(),
                                    "overall",
                                    "Overall",
                                    all.percent(),
                                    all.exact(),
                                    all.label(),
                                    Optional.of(o.decision()))),
                            o.principles().stream()
                                    .map(p -> new OutcomeRow(
                                            o.edition(),
                                            p.code(),
                                            p.title(),
                                            p.percent(),
                                            p.exact(),
                                            p.label(),
                                            Optional.empty())))
                    .toList();
        }
    }

    @Inject
    Editions editions;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public List<EditionRow> list() {
        return editions.all().stream().map(EditionRow::of).toList();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Edition edition(@PathParam("id") String id) {
        return editions.get(id);
    }

    @GET
    @Path("{id}")
    @Produces(CSV)
    public List<CriterionRow> criteria(@PathParam("id") String id) {
        Edition edition = editions.get(id);
        return edition.principles().stream()
                .flatMap(p -> p.criteria().stream().map(c -> CriterionRow.of(edition, p, c)))
                .toList();
    }

    @POST
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Outcome outcome(@PathParam("id") String id, GivenLevels given) {
        return Outcome.of(given.ratings(), editions.get(id));
    }

    @POST
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(CSV)
    public List<OutcomeRow> outcomeRows(@PathParam("id") String id, GivenLevels given) {
        return OutcomeRow.of(outcome(id, given));
    }
}
