package merlin.shared.traces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * TRC-4 What the server must not keep. The server writes its configuration, with what its command line said, to
 * {@code config/domain.xml} below the folder that {@code com.sun.aas.instanceRoot} names.
 */
final class ServerTraces {
    private static final String RULE = "TRC-4";

    /** A switch of the configuration: element, attribute, what is on if it is true, and how it is switched off. */
    private record Switch(String element, String attribute, String found, String remedy) {}

    private static final List<Switch> SWITCHES = List.of(
            new Switch(
                    "http-service",
                    "access-logging-enabled",
                    "the server writes an access log",
                    "start it without --accesslog"),
            new Switch(
                    "virtual-server",
                    "access-logging-enabled",
                    "the server writes an access log",
                    "start it without --accesslog"),
            new Switch(
                    "request-tracing-service-configuration",
                    "enabled",
                    "the server traces requests",
                    "start it without --enablerequesttracing"),
            new Switch(
                    "jdbc-connection-pool",
                    "log-jdbc-calls",
                    "the server logs statements",
                    "switch log-jdbc-calls off"));

    private ServerTraces() {}

    /** Empty outside a server. */
    static List<Trace> found() {
        String root = System.getProperty("com.sun.aas.instanceRoot");
        return root == null ? List.of() : found(Path.of(root, "config", "domain.xml"));
    }

    static List<Trace> found(Path configuration) {
        if (!Files.isReadable(configuration)) return List.of(unreadable(configuration));
        List<Trace> found = new ArrayList<>();
        Document document;
        try {
            document = read(configuration);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return List.of(unreadable(configuration));
        }
        for (Switch one : SWITCHES) {
            if (anyOn(document, one)) found.add(new Trace(RULE, one.found(), one.remedy()));
        }
        return found.stream().distinct().toList();
    }

    private static Trace unreadable(Path configuration) {
        return new Trace(
                RULE,
                "the server's configuration cannot be read (" + configuration.getFileName() + ")",
                "let the program read it");
    }

    private static boolean anyOn(Document document, Switch one) {
        NodeList elements = document.getElementsByTagName(one.element());
        for (int i = 0; i < elements.getLength(); i++) {
            if (Boolean.parseBoolean(((Element) elements.item(i)).getAttribute(one.attribute()))) return true;
        }
        return false;
    }

    private static Document read(Path configuration) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(configuration.toFile());
    }
}
