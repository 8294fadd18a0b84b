package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;

/** SUR-20 A comment for the assessor, under a random name, with no reference to answers, group or time. */
@Entity
@Table(name = "survey_comment")
public class SurveyComment {
    @Id
    @Column(name = "comment_id", length = 22)
    private String id;

    @Column(name = "survey_id")
    private String surveyId;

    private String dimension;
    private String text;

    protected SurveyComment() {}

    SurveyComment(String surveyId, Comment comment) {
        this.id = Bytes.b64u(Bytes.random(16));
        this.surveyId = surveyId;
        this.dimension = comment.dimension();
        this.text = comment.text();
    }

    public String getDimension() {
        return dimension;
    }

    public String getText() {
        return text;
    }
}
