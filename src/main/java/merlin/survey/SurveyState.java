package merlin.survey;

/** How far a survey is. Between the freezing of the list and the outcome, its dates alone say what may be done. */
public enum SurveyState {
    /** Dates can still be changed; no partner knows of it. */
    PLANNED,
    /** Partner list and descriptor are fixed. */
    FROZEN,
    /** Outcome and package are fixed. */
    CONCLUDED
}
