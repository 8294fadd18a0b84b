package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The tour's six stops, leading into what is there: the prime with the richest history, its report and its programme. */
@Named
@RequestScoped
public class TourPage {
    @Inject
    FindShowcase findShowcase;

    private FindShowcase.Showcase showcase;

    public void load() {
        showcase = findShowcase.find();
    }

    public String getProgramme() {
        return of(showcase.programmeId(), "/programmes/", "/programmes");
    }

    public String getPrime() {
        return of(showcase.primeId(), "/register/", "/register");
    }

    public String getAssessment() {
        return showcase.reference().map(r -> "/assessments/" + r + "/report").orElse("/register");
    }

    public String getReport() {
        return showcase.programmeId()
                .map(id -> "/programmes/" + id + "/compliance-report")
                .orElse("/programmes");
    }

    public String getPdf() {
        return showcase.programmeId()
                .map(id -> "/api/v1/programmes/" + id + "/compliance-report.pdf")
                .orElse("/programmes");
    }

    private static String of(Optional<String> id, String address, String otherwise) {
        return id.map(i -> address + i).orElse(otherwise);
    }
}
