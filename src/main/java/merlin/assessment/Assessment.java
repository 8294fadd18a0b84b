package merlin.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import merlin.shared.Refusal;

/**
 * A case: one prime, assessed once under one edition by one team. It is a summary of what has been decided; the decisions
 * themselves ({@link CaseStep}, judgements, corrections) are only ever added to.
 */
@Entity
public class Assessment {
    @Id
    @Column(length = 36)
    private String id;

    private String reference;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "department_id")
    private String departmentId;

    @Column(name = "programme_id")
    private String programmeId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessment_contract", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "contract_id")
    private Set<String> contractIds = new HashSet<>();

    @Column(name = "edition_id")
    private String editionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessment_type")
    private AssessmentType type;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "lead_id")
    private String leadId;

    @Column(name = "second_id")
    private String secondId;

    @Column(name = "moderator_id")
    private String moderatorId;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "partners_listed")
    private Integer partnersListed;

    @Column(name = "survey_id")
    private String surveyId;

    @Column(name = "saq_submitted_at")
    private Instant saqSubmittedAt;

    @Version
    private int version;

    protected Assessment() {}

    Assessment(String id, String reference, Booking booking, String departmentId, LocalDate bookedOn) {
        this.id = id;
        this.reference = reference;
        this.primeId = booking.primeId();
        this.departmentId = departmentId;
        this.programmeId = booking.programmeId();
        this.contractIds = new HashSet<>(booking.contractIds());
        this.editionId = booking.editionId();
        this.type = booking.type();
        this.firstDay = booking.firstDay();
        this.lastDay = booking.lastDay();
        this.bookedOn = bookedOn;
        this.state = State.DRAFT;
        give(booking.team());
    }

    void give(Team team) {
        leadId = team.leadId();
        secondId = team.secondId();
        moderatorId = team.moderatorId();
    }

    /** ASM-1: moves the case to its next state, or refuses. The step itself is recorded by {@link Assessments#move}. */
    void move(State to) {
        if (!state.mayBecome(to))
            throw new Refusal("ASM-1", "assessment.wrongState", reference, state.label(), to.label());
        state = to;
    }

    void listed(int partners) {
        partnersListed = partners;
    }

    void surveyed(String survey) {
        surveyId = survey;
    }

    void submitted(Instant at) {
        saqSubmittedAt = at;
    }

    public String getId() {
        return id;
    }

    /** What people call the case, such as {@code MA-10001}. */
    public String getReference() {
        return reference;
    }

    public String getPrimeId() {
        return primeId;
    }

    /** The department that decides. */
    public String getDepartmentId() {
        return departmentId;
    }

    public String getProgrammeId() {
        return programmeId;
    }

    /** Contracts the commissioner named for this case. The survey always covers all of a prime's chains. */
    public Set<String> getContractIds() {
        return Set.copyOf(contractIds);
    }

    /** The edition the case began with; it is scored under it for ever. */
    public String getEditionId() {
        return editionId;
    }

    public AssessmentType getType() {
        return type;
    }

    /** First on-site day: what all gates are counted from. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Last on-site day, included: what the accreditation's anniversary is counted from. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public State getState() {
        return state;
    }

    public Team getTeam() {
        return new Team(leadId, secondId, moderatorId);
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** How many partners the accepted list held; empty before it was accepted. */
    public Optional<Integer> partnersListed() {
        return Optional.ofNullable(partnersListed);
    }

    /** The partner survey this case reads; empty before it was opened. */
    public Optional<String> surveyId() {
        return Optional.ofNullable(surveyId);
    }

    /** When the self-assessment was locked; empty while the prime may still change it. */
    public Optional<Instant> saqSubmittedAt() {
        return Optional.ofNullable(saqSubmittedAt);
    }

    public int getVersion() {
        return version;
    }
}
