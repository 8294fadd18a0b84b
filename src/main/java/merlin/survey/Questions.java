package merlin.survey;

import java.util.List;
import merlin.criteria.SurveyForm;
import merlin.survey.protocol.Form;

/** SUR-8 The questions of a survey: the form's core, which everybody is asked, in about four minutes. */
final class Questions {
    private Questions() {}

    static Form of(SurveyForm form) {
        List<Form.Item> items = form.core().stream()
                .map(item -> new Form.Item(item.id(), item.text(), item.dimension(), item.reversed()))
                .toList();
        List<Form.Dimension> dimensions = form.dimensions().stream()
                .filter(dimension ->
                        items.stream().anyMatch(item -> item.dimension().equals(dimension.id())))
                .map(dimension -> new Form.Dimension(dimension.id(), dimension.title()))
                .toList();
        return new Form(form.id(), items, dimensions);
    }
}
