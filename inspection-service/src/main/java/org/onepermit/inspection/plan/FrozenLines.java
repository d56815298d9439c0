package org.onepermit.inspection.plan;

import java.util.TreeSet;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.roster.InspectorContent;
import org.onepermit.inspection.roster.ObjectContent;
import org.onepermit.inspection.roster.RegisteredInspector;

/** Entries of the registers as a draw freezes them (docs/draw/FORMAT.md 3). */
final class FrozenLines {

    private FrozenLines() { }

    static InspectionObject of(Survey.Surveyed surveyed, Survey survey) {
        ObjectContent content = surveyed.object().content();
        return new InspectionObject(surveyed.object().no(), surveyed.stratum().id(), orNone(content.grade()), content.uscc(),
            survey.checkedOf(surveyed.object()), content.division(), orNone(content.speciality()), content.name());
    }

    static Inspector of(RegisteredInspector inspector) {
        InspectorContent content = inspector.content();
        return new Inspector(inspector.no(), content.area(), new TreeSet<>(content.specialities()), content.certificateNo(),
            content.validFrom(), content.validTo(), content.loadCap(), content.name());
    }

    private static String orNone(String text) {
        return text == null ? Line.NONE : text;
    }
}
