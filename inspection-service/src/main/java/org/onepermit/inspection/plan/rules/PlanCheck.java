package org.onepermit.inspection.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onepermit.inspection.plan.rules.PlanContent.StratumRow;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.problem.FieldError;

/** Names what is wrong with a plan's content. */
public final class PlanCheck {

    private static final Pattern STRATUM = Pattern.compile("[0-9A-Z][0-9A-Z._-]{0,39}");
    private static final Pattern GRADE = Pattern.compile("[A-Z-]");
    private static final int MOST_STRATA = 100;
    private static final int MOST_NAMED = 200;
    private static final int MOST_UNITS = 12;
    private static final int MOST_SEATS = 9;

    private final String area;
    private final List<FieldError> errors = new ArrayList<>();

    private PlanCheck(String area) {
        this.area = area;
    }

    /** @param area leading digits of the divisions that the plan may be about (J-02) */
    public static List<FieldError> mistakes(PlanContent plan, String area) {
        PlanCheck check = new PlanCheck(area);
        check.head(plan);
        check.grades(plan.grades());
        check.strata(plan.strata());
        return check.errors;
    }

    private void head(PlanContent plan) {
        unless(plan.title() != null && !plan.title().isBlank() && plan.title().length() <= 200, "title", "not-blank");
        unless(plan.type() != null, "type", "not-null");
        unless(!plan.departments().isEmpty() && plan.departments().stream().allMatch(name -> !name.isBlank() && name.length() <= 100), "departments",
            "not-empty");
        unless(Set.copyOf(plan.departments()).size() == plan.departments().size(), "departments", "repeated");
        unless(CheckItem.keys().containsAll(plan.shares().keySet()), "shares", "not-a-check-item");
        unless(plan.departments().containsAll(plan.shares().values()), "shares", "not-a-department");
        unless(plan.cap() >= 1 && plan.cap() <= 9999, "cap", "out-of-range");
        unless(plan.seats() >= 2 && plan.seats() <= MOST_SEATS, "seats", "out-of-range");
        unless(plan.pairs() >= 1 && plan.pairs() <= 9999, "pairs", "out-of-range");
        unless(plan.daysPerVisit() != null && plan.daysPerVisit().signum() > 0, "daysPerVisit", "positive");
        unless(plan.availableDays() != null && plan.availableDays().signum() >= 0, "availableDays", "positive-or-zero");
        unless(plan.sameItemMonths() >= 0 && plan.sameItemMonths() <= 60, "sameItemMonths", "out-of-range");
        unless(plan.items().size() <= MOST_NAMED, "items", "out-of-range");
        unless(plan.months().size() == 3 && plan.months().stream().allMatch(share -> share != null && share >= 0 && share <= 100)
            && plan.months().stream().mapToInt(share -> share).sum() > 0, "months", "out-of-range");
    }

    private void grades(Map<String, Integer> grades) {
        unless(grades.containsKey("-") && grades.keySet().containsAll(Set.of("A", "B", "C", "D", "E")), "grades", "grades-missing");
        unless(grades.entrySet().stream().allMatch(entry -> GRADE.matcher(entry.getKey()).matches() && entry.getValue() != null
            && entry.getValue() >= 1 && entry.getValue() <= MOST_UNITS), "grades", "out-of-range");
    }

    private void strata(List<StratumRow> strata) {
        unless(!strata.isEmpty() && strata.size() <= MOST_STRATA, "strata", "not-empty");
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < strata.size(); at++) {
            stratum(strata.get(at), "strata/" + at + "/", ids);
        }
    }

    private void stratum(StratumRow row, String path, Set<String> ids) {
        unless(row.id() != null && STRATUM.matcher(row.id()).matches(), path + "id", "id-form");
        unless(ids.add(row.id()), path + "id", "repeated");
        unless(row.division() != null && Division.of(row.division()).isPresent(), path + "division", "not-a-division");
        unless(row.division() == null || row.division().startsWith(area), path + "division", "outside-area");
        unless(row.objectClass() != null, path + "objectClass", "not-null");
        unless(row.level() != null, path + "level", "not-null");
        unless(row.counted() != null, path + "counted", "not-null");
        unless(row.period() != null, path + "period", "not-null");
        unless(row.numerator() >= 1 && row.numerator() <= 1_000_000, path + "numerator", "out-of-range");
        unless(row.denominator() >= 1 && row.denominator() <= 1_000_000, path + "denominator", "out-of-range");
    }

    private void unless(boolean holds, String field, String code) {
        if (!holds) {
            errors.add(new FieldError(field, code));
        }
    }
}
