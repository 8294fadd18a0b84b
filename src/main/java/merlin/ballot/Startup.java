package merlin.ballot;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import merlin.shared.Migrations;
import merlin.shared.traces.Traces;
import merlin.survey.protocol.BallotSecret;

/** Brings the database up to date and refuses to start without the secret. A night missed while down is made up for. */
@ApplicationScoped
public class Startup {
    private static final System.Logger LOG = System.getLogger("merlin.ballot");

    @Inject
    DataSource database;

    @Inject
    Shuffle shuffle;

    void start(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object context) {
        BallotSecret.header();
        Migrations.run(database, "db/ballot");
        Traces.warn(database, LOG);
        shuffle.attempt();
    }
}
