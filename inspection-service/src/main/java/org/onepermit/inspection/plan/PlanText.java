package org.onepermit.inspection.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.platform.database.JsonText;

/** A plan's content as one JSON text. */
@Converter
@Immutable
public class PlanText extends JsonText<PlanContent> {

    public PlanText() {
        super(PlanContent.class);
    }
}
