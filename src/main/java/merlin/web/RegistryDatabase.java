package merlin.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Main's database. Embedded Derby unless MERLIN_DB_URL names a PostgreSQL. The defaults stand here because the server reads
 * this definition before the program's own configuration can be seen.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/merlin",
        className = "merlin.shared.ConfiguredDataSource",
        url = "${MPCONFIG=merlin.db.url:jdbc:derby:merlin-data/registry;create=true}",
        user = "${MPCONFIG=merlin.db.user:merlin}",
        password = "${MPCONFIG=merlin.db.password:merlin}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
class RegistryDatabase {}
