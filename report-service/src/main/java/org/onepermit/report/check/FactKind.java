package org.onepermit.report.check;

import com.fasterxml.jackson.core.type.TypeReference;
import java.lang.reflect.Type;
import java.util.List;
import org.onepermit.report.check.rules.Evidence;

/** What may be entered of a permit because no system feeds it yet, each with the form of its content. */
public enum FactKind {
    /** Summaries of automatic monitoring, valid data only. */
    AUTOMATIC(new TypeReference<List<Evidence.AutomaticSummary>>() { }),
    /** Hourly values of automatic monitoring. */
    SERIES(new TypeReference<List<Evidence.HourlySeries>>() { }),
    /** Amounts declared for the environment tax (H-06). */
    TAX_RETURN(new TypeReference<List<Evidence.TaxAmount>>() { }),
    /** Days of a special kind (C-05). */
    WARNING_DAYS(new TypeReference<List<Evidence.SpecialDay>>() { }),
    /** Abnormal events. */
    EVENTS(new TypeReference<List<Evidence.AbnormalEvent>>() { }),
    /** Emission factors (C.2). */
    FACTORS(new TypeReference<List<Evidence.EmissionFactor>>() { }),
    /** Last look at the disclosure's page. */
    LINK(new TypeReference<Evidence.LinkProbe>() { }),
    /** What stands on the site. */
    SURVEY(new TypeReference<Evidence.SiteSurvey>() { });

    private final Type form;

    FactKind(TypeReference<?> form) {
        this.form = form.getType();
    }

    /** Whether it describes no period but how things stand: then the newest serves. */
    boolean standing() {
        return this == FACTORS || this == LINK || this == SURVEY;
    }

    Type form() {
        return form;
    }
}
