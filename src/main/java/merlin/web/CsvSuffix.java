package merlin.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** An address that ends in {@code .csv} means the same address with {@code Accept: text/csv}. */
@Provider
@PreMatching
public class CsvSuffix implements ContainerRequestFilter {
    private static final String SUFFIX = ".csv";

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        if (!path.endsWith(SUFFIX)) return;
        String without = path.substring(0, path.length() - SUFFIX.length());
        request.setRequestUri(
                request.getUriInfo().getRequestUriBuilder().replacePath(without).build());
        request.getHeaders().putSingle("Accept", "text/csv");
    }
}
