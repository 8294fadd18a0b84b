package merlin.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where the partners' half of a criterion's evidence chiefly comes from. Survey items mapped to the criterion are shown
 * whatever this says: see {@link SurveyForm#itemsFor}.
 */
public enum PartnerSide {
    /** Items of the partner survey. */
    SURVEY,
    /** Assessors' conversations with partners. */
    INTERVIEW,
    /** What partners were paid and when, confirmed by them. */
    PAYMENT,
    /** No partner evidence is sought; the page says so, and the edition's caps hold the level down. */
    NONE;

    @JsonCreator
    static PartnerSide parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
