package merlin.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import merlin.criteria.publication.EditionsResource;
import merlin.payment.calculator.InvoiceCalculatorResource;
import merlin.portfolio.PortfolioResource;
import merlin.programme.ProgrammesResource;
import merlin.register.AssessmentReportResource;
import merlin.register.CertificateResource;
import merlin.register.ComplianceReportResource;
import merlin.register.OpenApiResource;
import merlin.register.PaymentPerformanceResource;
import merlin.register.RegisterResource;
import merlin.survey.SurveyOutcomeResource;
import merlin.survey.SurveyPackageResource;

/** Main's REST addresses. Each resource is listed: scanning would let one program publish the other's. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
    /** The server's own JSON writers (it brings three) would otherwise win now and then, with other field names and texts. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.disableJsonBinding",
                true,
                "jersey.config.server.disableMoxyJson",
                true,
                "jersey.config.jsonFeature",
                "merlin",
                "jersey.config.server.jsonFeature",
                "merlin");
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                JsonBody.class,
                CsvBody.class,
                FormSuffix.class,
                ProblemMapper.class,
                ProblemMapper.Unexpected.class,
                EditionsResource.class,
                ProgrammesResource.class,
                PortfolioResource.class,
                SurveyOutcomeResource.class,
                SurveyPackageResource.class,
                RegisterResource.class,
                AssessmentReportResource.class,
                CertificateResource.class,
                ComplianceReportResource.class,
                InvoiceCalculatorResource.class,
                PaymentPerformanceResource.class,
                OpenApiResource.class);
    }
}
