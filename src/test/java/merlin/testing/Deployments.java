package merlin.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built war with all test classes, under one name, so that every test class meets the same server. */
public final class Deployments {
    private Deployments() {}

    public static WebArchive merlin() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("merlin.war")));
        Path classes = Path.of("target/test-classes");
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().matches(".*IT(\\$.*)?\\.class"))
                    .map(file -> classes.relativize(file).toString())
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .forEach(name -> war.addClass(load(name)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return war.addClass(InServer.class);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Deployments.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
