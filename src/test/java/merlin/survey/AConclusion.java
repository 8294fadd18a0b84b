package merlin.survey;

import java.util.ArrayList;
import java.util.List;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.SurveyId;
import merlin.survey.protocol.SurveyPackage;
import merlin.survey.publication.SurveyOutcome;

/** A frozen list of which some collected, and what T4 makes of answers to its survey. */
public final class AConclusion {
    public final Descriptor survey;
    private final List<SurveyPartner> partners = new ArrayList<>();

    public AConclusion(int all, int collected) {
        String id = SurveyId.next();
        for (int i = 0; i < all; i++) {
            SurveyPartner partner = new SurveyPartner(id, "partner " + i);
            if (i < collected) partner.collect("hash " + i);
            partners.add(partner);
        }
        List<byte[]> handles = partners.stream().map(SurveyPartner::handle).toList();
        survey = ASurvey.descriptor(id, all, Handle.hash(handles));
    }

    /** Sets a partner's mark in the database, whatever happened. */
    public void mark(int partner) {
        partners.get(partner).collect("made up");
    }

    /** The partner's line in the register, as base64url. */
    public String handle(int partner) {
        return Bytes.b64u(partners.get(partner).handle());
    }

    /** Whether the register says that the partner collected: what it sees on its own page and in the package. */
    public boolean saysCollected(int partner, SurveyPackage packed) {
        String own = handle(partner);
        return packed.register().stream().anyMatch(row -> row.handle().equals(own) && row.collected());
    }

    public SurveyOutcome outcome(List<Export.Opened> answers) {
        return conclude(answers).outcome();
    }

    public SurveyPackage packed(List<Export.Opened> answers) {
        return conclude(answers).packed();
    }

    private Conclusion conclude(List<Export.Opened> answers) {
        Export export = new Export(1, survey.surveyId(), answers, List.of());
        return Conclusion.of(List.of(survey), partners, export, List.of());
    }
}
