package merlin.web;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import merlin.shared.Migrations;
import merlin.shared.Started;

/** Brings the database up to date, then tells the rooms that Merlin has started. A room that throws stops the start. */
@ApplicationScoped
public class Startup {
    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    @Inject
    Event<Started> started;

    void start(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object context) {
        Migrations.run(database, "db/registry");
        started.fire(new Started());
    }
}
