package merlin.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/** One server process for the whole run: the first deployment is kept and used by every test class. */
public class OneServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Kept.class);
    }

    public static class Kept extends PayaraMicroDeployableContainer {
        private Archive<?> deployed;
        private ProtocolMetaData metaData;

        @Override
        public void setup(
                fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration configuration) {
            configuration.setCmdOptions(configuration.getCmdOptions() + " " + TestDatabase.serverOptions());
            super.setup(configuration);
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (deployed == null) {
                metaData = onLoopback(super.deploy(archive));
                deployed = archive;
            }
            return metaData;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // kept until the server stops
        }

        @Override
        public void stop() throws LifecycleException {
            try {
                if (deployed != null) super.undeploy(deployed);
            } catch (DeploymentException e) {
                throw new LifecycleException("undeploy", e);
            } finally {
                deployed = null;
                super.stop();
                TestDatabase.stop();
            }
        }

        private static ProtocolMetaData onLoopback(ProtocolMetaData given) {
            ProtocolMetaData loopback = new ProtocolMetaData();
            for (HTTPContext context : given.getContexts(HTTPContext.class)) {
                HTTPContext http = new HTTPContext("localhost", context.getPort());
                for (Servlet servlet : context.getServlets()) {
                    http.add(new Servlet(servlet.getName(), servlet.getContextRoot()));
                }
                loopback.addContext(http);
            }
            return loopback;
        }
    }
}
