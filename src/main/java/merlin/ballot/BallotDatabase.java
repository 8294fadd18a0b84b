package merlin.ballot;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * The ballot program's own database. Embedded Derby unless MERLIN_BALLOT_DB_URL names a PostgreSQL. The defaults stand here
 * because the server reads this definition before the program's own configuration can be seen.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/ballot",
        className = "merlin.shared.ConfiguredDataSource",
        url = "${MPCONFIG=merlin.ballot.db.url:jdbc:derby:merlin-data/ballot;create=true}",
        user = "${MPCONFIG=merlin.ballot.db.user:merlin}",
        password = "${MPCONFIG=merlin.ballot.db.password:merlin}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
class BallotDatabase {
    @Produces
    @Resource(lookup = "java:app/jdbc/ballot")
    DataSource database;
}
