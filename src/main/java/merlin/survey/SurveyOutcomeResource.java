package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merlin.survey.ReadReleasedOutcomes.Released;
import merlin.survey.protocol.Dates;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Figure;
import merlin.survey.publication.SurveyOutcome.Word;

/**
 * {@code GET /api/v1/primes/{id}/survey-outcomes}: what everybody may know of a prime's partner surveys, the latest first. As
 * CSV a line for each survey and each of its figures; what is not shown has no line.
 */
@Path("/primes/{id}/survey-outcomes")
@ApplicationScoped
public class SurveyOutcomeResource {
    /** PENDING before T5. */
    public enum Told {
        PENDING,
        PUBLISHED,
        NOT_PUBLISHED,
        SMALL_CHAIN;

        static Told of(Released survey) {
            if (!survey.released()) return PENDING;
            if (survey.view() != null) return PUBLISHED;
            return survey.smallChain() ? SMALL_CHAIN : NOT_PUBLISHED;
        }
    }

    /**
     * A survey.
     *
     * @param packageAddress null before T4
     * @param outcome null unless published
     * @param nonce with the outcome it makes the package's outcomeHash
     */
    public record Row(
            String surveyId,
            String round,
            Dates dates,
            int partners,
            String fingerprint,
            String packageAddress,
            Told status,
            SurveyOutcome outcome,
            String nonce,
            Map<String, BigDecimal> trend) {
        static Row of(Released survey) {
            boolean open = survey.view() != null;
            return new Row(
                    survey.surveyId(),
                    survey.round(),
                    survey.dates(),
                    survey.partners(),
                    survey.fingerprint(),
                    survey.packageAddress(),
                    Told.of(survey),
                    open ? survey.view().outcome() : null,
                    survey.nonce(),
                    open ? survey.view().trend() : null);
        }
    }

    /** A survey ({@code kind} survey) or one of its figures (item, dimension, overall). */
    public record Line(
            String surveyId,
            String round,
            Told status,
            int partners,
            Integer ratings,
            String kind,
            String id,
            BigDecimal value,
            String qualifier,
            Word word) {
        private static Line of(Row row, String kind, String id, Figure figure) {
            return new Line(
                    row.surveyId(),
                    row.round(),
                    row.status(),
                    row.partners(),
                    row.outcome() == null ? null : row.outcome().turnout().ratings(),
                    kind,
                    id,
                    figure == null ? null : figure.value(),
                    figure == null ? null : figure.qualifier(),
                    figure == null ? null : figure.word());
        }

        static List<Line> of(Row row) {
            List<Line> lines = new ArrayList<>(List.of(of(row, "survey", row.surveyId(), null)));
            if (row.outcome() == null) return lines;
            row.outcome().items().forEach((id, figure) -> add(lines, row, "item", id, figure));
            row.outcome().dimensions().forEach((id, figure) -> add(lines, row, "dimension", id, figure));
            add(lines, row, "overall", "all", row.outcome().overall());
            return lines;
        }

        private static void add(List<Line> lines, Row row, String kind, String id, Figure figure) {
            if (figure.shown()) lines.add(of(row, kind, id, figure));
        }
    }

    @Inject
    ReadReleasedOutcomes readReleasedOutcomes;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Row> outcomes(@PathParam("id") String primeId) {
        return readReleasedOutcomes.ofPrime(primeId).stream().map(Row::of).toList();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public List<Line> table(@PathParam("id") String primeId) {
        return outcomes(primeId).stream().flatMap(row -> Line.of(row).stream()).toList();
    }
}
