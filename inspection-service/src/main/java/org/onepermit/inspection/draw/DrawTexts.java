package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.frozen.DrawRule;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.lot.Transcript;
import org.onepermit.inspection.draw.rules.text.Register;

/** The texts of batches. The transcript of a drawn batch lies here sealed. */
@ApplicationScoped
class DrawTexts implements PanacheRepositoryBase<DrawText, String> {

    private final SealBox box;

    DrawTexts(SealBox box) {
        this.box = box;
    }

    void freeze(FrozenPlan plan) {
        String batchNo = plan.rule().batch();
        put(batchNo, DrawText.Name.RULE, plan.rule().text());
        put(batchNo, DrawText.Name.OBJECTS, plan.objects().text());
        put(batchNo, DrawText.Name.INSPECTORS, plan.inspectors().text());
    }

    FrozenPlan plan(String batchNo) {
        return FrozenPlan.freeze(DrawRule.parse(get(batchNo, DrawText.Name.RULE)),
            Register.parse(InspectionObject.FORM, get(batchNo, DrawText.Name.OBJECTS)),
            Register.parse(Inspector.FORM, get(batchNo, DrawText.Name.INSPECTORS)));
    }

    void seal(String batchNo, Transcript transcript) {
        put(batchNo, DrawText.Name.SEALED, box.seal(transcript.text(), batchNo));
    }

    /** Draws again from what is sealed. */
    Transcript unseal(String batchNo) {
        return Transcript.parse(box.open(get(batchNo, DrawText.Name.SEALED), batchNo));
    }

    void put(String batchNo, DrawText.Name name, byte[] content) {
        text(batchNo, name).ifPresentOrElse(text -> text.replace(content), () -> persist(new DrawText(batchNo, name, content)));
    }

    byte[] get(String batchNo, DrawText.Name name) {
        return text(batchNo, name).orElseThrow(() -> BatchProblem.STILL_SEALED.with(batchNo)).content();
    }

    private Optional<DrawText> text(String batchNo, DrawText.Name name) {
        return find("batchNo = ?1 and name = ?2", batchNo, name).firstResultOptional();
    }
}
