package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.Optional;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.SurveyId;

/** One prime in one round. Holds no time and no version (SUR-22). */
@Entity
public class Survey {
    @Id
    @Column(name = "survey_id", length = 22)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    private String round;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    @Lob
    private byte[] descriptor;

    @Column(name = "descriptor_hash")
    private String descriptorHash;

    protected Survey() {}

    Survey(String primeId, String round) {
        this.id = SurveyId.next();
        this.primeId = primeId;
        this.round = round;
        this.state = SurveyState.PLANNED;
    }

    /** SUR-1 The list is frozen and described. */
    void freeze(Descriptor first) {
        if (state != SurveyState.PLANNED) throw new IllegalStateException(id + " is " + state);
        describe(first);
        state = SurveyState.FROZEN;
    }

    /** SUR-1 Another descriptor takes the place of the present one, which it names. */
    void replaceBy(Descriptor next) {
        if (state != SurveyState.FROZEN || !descriptorHash.equals(next.replaces())) {
            throw new IllegalStateException(id + " is " + state);
        }
        describe(next);
    }

    private void describe(Descriptor now) {
        descriptor = now.bytes();
        descriptorHash = now.hash();
    }

    void conclude() {
        if (state != SurveyState.FROZEN) throw new IllegalStateException(id + " is " + state);
        state = SurveyState.CONCLUDED;
    }

    public String getId() {
        return id;
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getRound() {
        return round;
    }

    public SurveyState getState() {
        return state;
    }

    /** The present descriptor; empty while the survey is planned. */
    public Optional<Descriptor> descriptor() {
        return Optional.ofNullable(descriptor).map(Descriptor::of);
    }

    /** The present descriptor of a survey whose list is frozen. */
    public Descriptor described() {
        return descriptor().orElseThrow(() -> new IllegalStateException(id + " is " + state));
    }

    String descriptorHash() {
        return descriptorHash;
    }
}
