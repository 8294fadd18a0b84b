package merlin.survey.roll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import merlin.shared.Refusal;
import merlin.shared.Sha256;

/** ROLL-3 One decision about a partner list: who, when, why, and about which list. Never changed. */
@Entity
@Table(name = "list_step")
public class ListStep {
    /** What was done. */
    public enum Kind {
        ACCEPTED,
        RETURNED,
        HANDED_IN
    }

    private static final int LONGEST = 2000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "survey_id")
    private String surveyId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "list_hash")
    private String listHash;

    @Column(name = "by_id")
    private String by;

    @Column(name = "taken_at")
    private Instant at;

    private String why;

    protected ListStep() {}

    /** @param place 1 for the first step about this survey's list, then 2, 3 and so on */
    ListStep(String id, String surveyId, int place, Kind kind, List<String> list, String by, Instant at, String why) {
        if (why == null || why.isBlank()) throw new Refusal("ROLL-3", "survey.roll.why");
        if (why.length() > LONGEST) throw new Refusal("ROLL-3", "survey.roll.long", LONGEST);
        this.id = id;
        this.surveyId = surveyId;
        this.place = place;
        this.kind = kind;
        this.listHash = hash(list);
        this.by = by;
        this.at = at;
        this.why = why.strip();
    }

    /** ROLL-4 The step was about exactly these partners, whatever their order. */
    boolean about(List<String> list) {
        return listHash.equals(hash(list));
    }

    private static String hash(List<String> partnerIds) {
        String sorted = String.join("\n", partnerIds.stream().sorted().toList());
        return Sha256.of(sorted.getBytes(StandardCharsets.UTF_8));
    }

    public String getId() {
        return id;
    }

    public int getPlace() {
        return place;
    }

    public Kind getKind() {
        return kind;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getWhy() {
        return why;
    }
}
