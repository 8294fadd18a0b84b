package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A survey's private key, wrapped (SUR-12). The row is deleted at T2. */
@Entity
@Table(name = "survey_key")
public class SurveyKey {
    @Id
    @Column(name = "survey_id", length = 22)
    private String surveyId;

    @Lob
    private byte[] wrapped;

    private String iv;

    protected SurveyKey() {}

    SurveyKey(String surveyId, byte[] wrapped, String iv) {
        this.surveyId = surveyId;
        this.wrapped = wrapped.clone();
        this.iv = iv;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }

    String iv() {
        return iv;
    }

    String surveyId() {
        return surveyId;
    }
}
