package merlin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import merlin.web.RestApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reviewed description and the program name the same addresses. */
class OpenApiTest {
    private final JsonNode description = read();

    private static JsonNode read() {
        InputStream file = OpenApiTest.class.getResourceAsStream("/merlin/register/openapi.yaml");
        return YAMLMapper.builder().build().readTree(file);
    }

    @Test
    void everyAddressOfTheProgramIsDescribedAndNoOther() {
        Set<String> real = new TreeSet<>();
        for (Class<?> resource : new RestApplication().getClasses()) {
            Path path = resource.getAnnotation(Path.class);
            if (path == null) continue;
            for (Method method : resource.getDeclaredMethods()) {
                if (method.isAnnotationPresent(GET.class)) real.add("get " + address(path, method));
                if (method.isAnnotationPresent(POST.class)) real.add("post " + address(path, method));
            }
        }
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> described.add(verb.getKey() + " " + path.getKey())));
        assertEquals(real, described);
    }

    @Test
    void everyReferenceOfTheDescriptionPointsSomewhere() {
        for (String reference : references(description, new TreeSet<>())) {
            JsonNode found = description.at(reference.substring(1));
            assertTrue(!found.isMissingNode(), reference);
        }
    }

    private static Set<String> references(JsonNode node, Set<String> into) {
        node.properties().forEach(field -> {
            if (field.getKey().equals("$ref")) into.add(field.getValue().asString());
        });
        node.forEach(child -> references(child, into));
        return into;
    }

    private static String address(Path path, Method method) {
        Path below = method.getAnnotation(Path.class);
        String whole = path.value() + (below == null ? "" : "/" + below.value());
        return (whole.startsWith("/") ? whole : "/" + whole).replaceAll("/+", "/");
    }
}
