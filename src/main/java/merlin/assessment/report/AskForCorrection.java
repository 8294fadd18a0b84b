package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.TextLimit;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The prime says which fact of the draft is wrong and what is right, while the factual check is open (ASM-15). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class AskForCorrection {
    @Inject
    Cases cases;

    @Inject
    FactualChecks factualChecks;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param place code of a criterion or of a {@link Place}. The same correction twice is kept once. */
    public Correction ask(String assessmentId, String place, String says, String shouldSay) {
        Assessment assessment = cases.asPrime(assessmentId);
        factualChecks.openForPrime(assessmentId);
        refuseUnknown(place, editions.get(assessment.getEditionId()));
        if (blank(says) || blank(shouldSay)) throw new Refusal("ASM-15", "assessment.correctionParts");
        TextLimit.check("ASM-15", "What the report says", says, Correction.LONGEST);
        TextLimit.check("ASM-15", "What it should say", shouldSay, Correction.LONGEST);
        for (Correction same : reports.corrections(assessmentId))
            if (same.getPlace().equals(place)
                    && same.getSays().equals(says.strip())
                    && same.getShouldSay().equals(shouldSay.strip())) return same;
        Correction correction =
                new Correction(assessmentId, place, says.strip(), shouldSay.strip(), clock.instant(), caller.userId());
        reports.add(correction);
        return correction;
    }

    private static void refuseUnknown(String place, Edition edition) {
        Stream<String> known = Stream.concat(
                edition.criteria().stream().map(Criterion::code),
                Place.of(edition).stream().map(Place::code));
        if (known.noneMatch(code -> code.equals(place)))
            throw new NotFound("place of the report", String.valueOf(place));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
