package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import merlin.shared.Json;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.SurveyPackage;
import merlin.survey.publication.SurveyOutcome;

/**
 * SUR-18 A survey's outcome, frozen at T4 with the package. The package carries a hash of it; a random nonce goes into the
 * hash, because there are so few possible outcomes that they could be tried out before T5.
 */
@Entity
@Table(name = "survey_outcome")
public class ConcludedOutcome {
    @Id
    @Column(name = "survey_id", length = 22)
    private String surveyId;

    @Enumerated(EnumType.STRING)
    private SurveyOutcome.Status status;

    @Lob
    private String outcome;

    private String nonce;

    @Column(name = "outcome_hash")
    private String outcomeHash;

    private String root;

    @Lob
    @Column(name = "package")
    private byte[] packed;

    private boolean sent;

    protected ConcludedOutcome() {}

    ConcludedOutcome(String surveyId, SurveyOutcome outcome, byte[] nonce, SurveyPackage packed) {
        this.surveyId = surveyId;
        this.status = outcome.status();
        this.outcome = Json.write(outcome);
        this.nonce = Bytes.b64u(nonce);
        this.outcomeHash = packed.outcomeHash();
        this.root = packed.root();
        this.packed = packed.bytes();
    }

    /** Hash that fixes an outcome: domain label, 32 bytes nonce, the outcome as JSON in UTF-8. */
    static String hash(byte[] nonce, SurveyOutcome outcome) {
        return Bytes.b64u(Bytes.sha256(Bytes.utf8("merlin-outcome/v1\0"), nonce, Bytes.utf8(Json.write(outcome))));
    }

    void sent() {
        sent = true;
    }

    boolean isSent() {
        return sent;
    }

    byte[] packageBytes() {
        return packed.clone();
    }

    public String getSurveyId() {
        return surveyId;
    }

    public SurveyOutcome.Status getStatus() {
        return status;
    }

    public SurveyOutcome outcome() {
        return Json.read(outcome, SurveyOutcome.class);
    }

    /** Opens {@link #getOutcomeHash()}; told together with the outcome. */
    public String getNonce() {
        return nonce;
    }

    public String getOutcomeHash() {
        return outcomeHash;
    }

    /** Root of the log, also printed in the assessor's report. */
    public String getRoot() {
        return root;
    }
}
