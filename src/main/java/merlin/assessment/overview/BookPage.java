package merlin.assessment.overview;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import merlin.assessment.Assessment;
import merlin.assessment.AssessmentType;
import merlin.assessment.BookAssessment;
import merlin.assessment.Booking;
import merlin.assessment.Printed;
import merlin.assessment.Team;
import merlin.shared.Caller;
import merlin.web.Pages;

/** A lead books a case: first the prime, then the rest. */
@Named
@ViewScoped
public class BookPage implements Serializable {
    @Inject
    ReadBookingChoices readChoices;

    @Inject
    BookAssessment bookAssessment;

    @Inject
    Caller caller;

    private String primeId;
    private String programmeId;
    private String[] contractIds = {};
    private String editionId;
    private AssessmentType type = AssessmentType.ACCREDITATION;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String secondId;
    private String moderatorId;
    private transient ReadBookingChoices.Choices choices;

    public void load() {
        choices = readChoices.read(primeId, null);
        if (choices.contracts().size() == 1)
            contractIds = new String[] {choices.contracts().get(0).id()};
        if (choices.programmes().size() == 1)
            programmeId = choices.programmes().get(0).id();
    }

    public String book() {
        Team team = new Team(caller.userId(), secondId, moderatorId);
        Assessment booked = bookAssessment.book(
                new Booking(primeId, programmeId, Set.of(contractIds), editionId, type, firstDay, lastDay, team));
        Pages.done("Booked as " + booked.getReference() + ". The visit begins on " + Printed.day(booked.getFirstDay())
                + ".");
        return "/app/assessment/case?faces-redirect=true&id=" + booked.getId();
    }

    public ReadBookingChoices.Choices getChoices() {
        if (choices == null) choices = readChoices.read(primeId, editionId);
        return choices;
    }

    public List<SelectItem> getProgrammes() {
        return items(getChoices().programmes());
    }

    public List<SelectItem> getContracts() {
        return items(getChoices().contracts());
    }

    public List<SelectItem> getEditions() {
        return items(getChoices().editions());
    }

    public List<SelectItem> getAssessors() {
        return items(getChoices().assessors());
    }

    public List<SelectItem> getModerators() {
        return items(getChoices().moderators());
    }

    public List<SelectItem> getTypes() {
        return Arrays.stream(AssessmentType.values())
                .map(t -> new SelectItem(t, t.label()))
                .toList();
    }

    private static List<SelectItem> items(List<ReadBookingChoices.Choice> choices) {
        return choices.stream().map(c -> new SelectItem(c.id(), c.text())).toList();
    }

    /** Name of the chosen prime; empty while none is chosen. */
    public String getPrime() {
        return getChoices().primes().stream()
                .filter(p -> p.id().equals(primeId))
                .map(ReadBookingChoices.Choice::text)
                .findFirst()
                .orElse("");
    }

    public boolean isPrimeChosen() {
        return !getPrime().isEmpty();
    }

    public boolean isBookable() {
        return !getChoices().contracts().isEmpty();
    }

    public String getPrimeId() {
        return primeId;
    }

    public void setPrimeId(String primeId) {
        this.primeId = primeId;
    }

    public String getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(String programmeId) {
        this.programmeId = programmeId;
    }

    public String[] getContractIds() {
        return contractIds.clone();
    }

    public void setContractIds(String[] contractIds) {
        this.contractIds = contractIds.clone();
    }

    public String getEditionId() {
        return editionId;
    }

    public void setEditionId(String editionId) {
        this.editionId = editionId;
    }

    public AssessmentType getType() {
        return type;
    }

    public void setType(AssessmentType type) {
        this.type = type;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getSecondId() {
        return secondId;
    }

    public void setSecondId(String secondId) {
        this.secondId = secondId;
    }

    public String getModeratorId() {
        return moderatorId;
    }

    public void setModeratorId(String moderatorId) {
        this.moderatorId = moderatorId;
    }
}
