package merlin.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;

/** An address that ends in {@code .csv} or {@code .pdf} means the same address in that form. */
@Provider
@PreMatching
public class FormSuffix implements ContainerRequestFilter {
    private static final Map<String, String> FORMS = Map.of(".csv", "text/csv", ".pdf", "application/pdf");

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        FORMS.forEach((suffix, type) -> {
            if (!path.endsWith(suffix)) return;
            String without = path.substring(0, path.length() - suffix.length());
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(without)
                    .build());
            request.getHeaders().putSingle("Accept", type);
        });
    }
}
