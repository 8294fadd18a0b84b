package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import merlin.survey.protocol.Descriptor;

/** A descriptor that another one replaced; it stays for the package. */
@Entity
@Table(name = "survey_replaced")
class ReplacedDescriptor {
    @Id
    @Column(name = "descriptor_hash", length = 43)
    private String hash;

    @Column(name = "survey_id")
    private String surveyId;

    @Lob
    private byte[] descriptor;

    protected ReplacedDescriptor() {}

    ReplacedDescriptor(Descriptor replaced) {
        this.hash = replaced.hash();
        this.surveyId = replaced.surveyId();
        this.descriptor = replaced.bytes();
    }

    Descriptor descriptor() {
        return Descriptor.of(descriptor);
    }
}
