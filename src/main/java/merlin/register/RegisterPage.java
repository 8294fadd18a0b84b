package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import merlin.accreditation.Standing;

/** Search in the register; the filters live in the address. */
@Named
@RequestScoped
public class RegisterPage {
    private static final int SIZE = 25;

    @Inject
    SearchRegister searchRegister;

    private String name;
    private String standing;
    private String after;
    private SearchRegister.Found found;

    public void load() {
        found = searchRegister.search(name, standing, after, SIZE);
    }

    public SearchRegister.Found getFound() {
        return found;
    }

    public List<Standing.Kind> getKinds() {
        return Arrays.asList(Standing.Kind.values());
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !text(name).isEmpty() || !text(standing).isEmpty();
    }

    /** The query of this search, to be continued with {@code after}. */
    public String getQuery() {
        return "name=" + encoded(name) + "&standing=" + encoded(standing);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static String encoded(String given) {
        return URLEncoder.encode(text(given), StandardCharsets.UTF_8);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
