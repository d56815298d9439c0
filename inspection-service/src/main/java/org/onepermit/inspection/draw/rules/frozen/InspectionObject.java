package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Register;

/**
 * A site that can be drawn, as the object register holds it on the day of freezing (检查对象, F-01).
 *
 * @param id         number of its permit or registration
 * @param stratum    the one stratum it belongs to
 * @param grade      credit grade, a capital letter, or - if it has none; its weight is the rule's (F-05)
 * @param enterprise social credit code of its holder
 * @param checked    checks of the holder in this year that count toward the cap (F-04)
 * @param division   six digits of GB/T 2260
 * @param speciality what its inspectors must know, or - if anybody will do
 * @param name       the site's name
 */
public record InspectionObject(
    String id, String stratum, String grade, String enterprise, int checked, String division, String speciality, String name) {

    /** Places of the fields that the draw reads in place. */
    public static final int ID = 0;
    public static final int STRATUM = 1;
    public static final int GRADE = 2;

    public static final Register.Form<InspectionObject> FORM = new Register.Form<>() {
        @Override
        public String id(InspectionObject object) {
            return object.id;
        }

        @Override
        public String write(InspectionObject object) {
            return Line.of(object.id, object.stratum, object.grade, object.enterprise, object.checked, object.division,
                object.speciality, Line.text(object.name));
        }

        @Override
        public InspectionObject read(Line line) {
            return new InspectionObject(line.id(), line.id(), line.field(), line.id(), line.number(), line.field(), line.field(),
                line.text());
        }
    };

    private static final int DIGITS = 6;
    private static final int MOST_CHECKS = 9999;

    public InspectionObject {
        Line.id(id);
        Stratum.checkedId(stratum);
        Grades.checked(grade);
        Line.id(enterprise);
        INVALID_VALUE.unless(checked >= 0 && checked <= MOST_CHECKS, () -> id + ": checks from 0 to " + MOST_CHECKS);
        INVALID_VALUE.unless(isDivision(division), () -> id + ": a division has six digits");
        if (!speciality.equals(Line.NONE)) {
            Line.id(speciality);
        }
    }

    private static boolean isDivision(String division) {
        for (int at = 0; at < division.length(); at++) {
            if (division.charAt(at) < '0' || division.charAt(at) > '9') {
                return false;
            }
        }
        return division.length() == DIGITS;
    }
}
