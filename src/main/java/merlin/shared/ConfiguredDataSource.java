package merlin.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One data source for both databases: the address picks the driver. The server pools its connections. The drivers live in the
 * war, where the server's own lookup by driver class does not find them, hence this class.
 */
public class ConfiguredDataSource implements DataSource {
    private String url;
    private String user;
    private String password;
    private Driver driver;

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getUser() {
        return user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPassword() {
        return password;
    }

    private synchronized Driver driver() throws SQLException {
        if (driver == null) {
            driver = url.startsWith("jdbc:postgresql:")
                    ? new org.postgresql.Driver()
                    : new org.apache.derby.jdbc.EmbeddedDriver();
        }
        return driver;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String asUser, String withPassword) throws SQLException {
        Properties properties = new Properties();
        if (asUser != null && !asUser.isEmpty()) properties.setProperty("user", asUser);
        if (withPassword != null && !withPassword.isEmpty()) properties.setProperty("password", withPassword);
        Connection connection = driver().connect(url, properties);
        if (connection == null) throw new SQLException("MERLIN_DB_URL is neither Derby nor PostgreSQL: " + url);
        return connection;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the server's own log is used
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool decides how long to wait
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("merlin.database");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) return type.cast(this);
        throw new SQLException("not a wrapper of " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
