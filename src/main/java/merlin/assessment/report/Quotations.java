package merlin.assessment.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.assessment.judgement.Interview;
import merlin.assessment.judgement.Note;

/** ASM-14: the words that may be printed: from interviews only, with recorded consent that has not been taken back. */
record Quotations(List<Interview> interviews, List<Note> notes) {

    Map<String, List<AssessmentReport.Quotation>> byCriterion() {
        Map<String, Interview> quotable = interviews.stream()
                .filter(Interview::mayBeQuoted)
                .collect(Collectors.toMap(Interview::getId, Function.identity()));
        Map<String, List<AssessmentReport.Quotation>> quotations = new LinkedHashMap<>();
        for (Note note : notes) {
            Interview from = note.interviewId().map(quotable::get).orElse(null);
            if (note.getQuotation() == null || from == null) continue;
            quotations
                    .computeIfAbsent(note.getCriterion(), c -> new ArrayList<>())
                    .add(new AssessmentReport.Quotation(note.getQuotation(), speaker(from.getSide())));
        }
        return quotations;
    }

    /** Who spoke, so that nobody can tell which organisation or person it was. */
    private static String speaker(Interview.Side side) {
        return switch (side) {
            case PARTNER -> "A supply chain partner";
            case PRIME -> "The prime's staff";
            case COMMISSIONER -> "A commissioner";
        };
    }
}
