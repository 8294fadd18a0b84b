package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import merlin.account.Organisation;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.portfolio.registration.StateRegistration;

/** Northgate says how some of its partners are registered, and its list for the next round comes back with a question. */
@ApplicationScoped
public class ListAct {
    private static final List<String> POSTCODES = List.of("HU1 1AA", "LS1 4AP", "NE1 7RU", "HU1 1AA", "YO1 9TJ");

    private static final List<String> OFFICERS = List.of(
            "Tamsin Orr (invented)",
            "GATE, Norah (invented)",
            "Piet Lumley (invented)",
            "Tamsin Orr (invented)",
            "Efe Carrow (invented)");

    @Inject
    Stage stage;

    @Inject
    Portfolios portfolios;

    @Inject
    StateRegistration stateRegistration;

    @Inject
    SurveyAct surveys;

    /** @param opens T0 of the round that is planned */
    void play(Organisation prime, String round, LocalDate opens) {
        stage.enter("prime");
        List<Subcontract> listed =
                portfolios.draft(portfolios.ofPrime(prime.getId()).get(0).getId());
        stateRegistration.state(
                null,
                "LS1 4AP",
                opens.minusYears(20),
                "Norah GATE (invented)\nIvo Marsh (invented)",
                "00000000000001",
                0);
        for (int i = 0; i < POSTCODES.size(); i++) {
            stateRegistration.state(
                    listed.get(i).getId(),
                    POSTCODES.get(i),
                    i == 1 ? opens.minusMonths(5) : opens.minusYears(6 + i),
                    OFFICERS.get(i),
                    i == 4 ? null : "0000000000000" + (i + 2),
                    0);
        }
        surveys.returned(
                prime,
                round,
                opens,
                listed.get(1).getPartnerId(),
                "Same postcode and a director of the same name as yours: is it independent of you?");
    }
}
