package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Handle;

/**
 * One partner on a frozen list. SUR-22: never a time, an address, a person or a pass key here, and no version: the row tells
 * that a pass was collected and nothing else.
 */
@Entity
@Table(name = "survey_partner")
@IdClass(SurveyPartner.Key.class)
public class SurveyPartner {
    /** One row a survey and partner. Persistence makes it without arguments, so it is no record. */
    public static class Key implements Serializable {
        private String surveyId;
        private String partnerId;

        public Key() {}

        Key(String surveyId, String partnerId) {
            this.surveyId = surveyId;
            this.partnerId = partnerId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && surveyId.equals(key.surveyId) && partnerId.equals(key.partnerId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(surveyId, partnerId);
        }
    }

    @Id
    @Column(name = "survey_id", length = 22)
    private String surveyId;

    @Id
    @Column(name = "partner_id", length = 36)
    private String partnerId;

    private String salt;
    private boolean collected;

    @Column(name = "blinded_hash")
    private String blindedHash;

    protected SurveyPartner() {}

    SurveyPartner(String surveyId, String partnerId) {
        this.surveyId = surveyId;
        this.partnerId = partnerId;
        this.salt = Bytes.b64u(Bytes.random(Handle.SALT));
    }

    /**
     * SUR-13 One pass a partner: the first blinded message is remembered by its hash; the same one again is a repeat.
     *
     * @return false if another one was signed before
     */
    public boolean collect(String hashOfBlinded) {
        if (collected) return blindedHash.equals(hashOfBlinded);
        collected = true;
        blindedHash = hashOfBlinded;
        return true;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public boolean isCollected() {
        return collected;
    }

    /** For that partner's eyes only. */
    public String getSalt() {
        return salt;
    }

    /** SUR-9 The partner's name in the public register. */
    public byte[] handle() {
        return Handle.of(surveyId, Bytes.fromB64u(salt, Handle.SALT, "salt"), partnerId);
    }
}
