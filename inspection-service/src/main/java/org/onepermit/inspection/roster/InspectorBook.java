package org.onepermit.inspection.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The inspector register (F-02). */
@Singleton
public class InspectorBook extends RegisterBook<RegisteredInspector, InspectorContent> {

    private static final int MOST_TASKS = 9999;

    InspectorBook(EntityManager entities) {
        super(entities, RegisteredInspector.class, InspectorContent.class, "inspectorNo");
    }

    @Override
    Register register() {
        return Register.INSPECTOR;
    }

    @Override
    RegisteredInspector open(String entryNo, InspectorContent content, Instant now) {
        return new RegisteredInspector(entryNo, content, now);
    }

    @Override
    String divisionOf(InspectorContent content) {
        return content.division();
    }

    @Override
    void check(InspectorContent content, Mistakes mistakes) {
        mistakes.text(content.name(), "name", 100);
        mistakes.text(content.department(), "department", 200);
        mistakes.division(content.division());
        mistakes.id(content.certificateNo(), "certificateNo");
        mistakes.needed(content.validFrom(), "validFrom");
        mistakes.needed(content.validTo(), "validTo");
        mistakes.order(content.validFrom(), content.validTo(), "validTo");
        content.specialities().forEach(speciality -> mistakes.id(speciality, "specialities"));
        mistakes.longest(String.join(",", content.specialities()), "specialities", 400);
        mistakes.unless(content.loadCap() >= 1 && content.loadCap() <= MOST_TASKS, "loadCap", "out-of-range");
    }

    @Override
    InspectorContent read(RowFields row) {
        return new InspectorContent(row.text("name"), row.text("department"), row.text("division"), row.text("certificateNo"),
            row.day("validFrom"), row.day("validTo"), row.words("specialities"), row.whole("loadCap"), row.flag("leftPost"));
    }

    @Override
    List<RegisterColumn<RegisteredInspector>> columns() {
        return List.of(
            new RegisterColumn<>("inspectorNo", "人员编号", true, "21000000015", RegisteredInspector::no),
            new RegisterColumn<>("name", "名称", true, "某某乳业有限公司", e -> e.content().name()),
            new RegisterColumn<>("department", "单位", true, "执法大队", e -> e.content().department()),
            new RegisterColumn<>("division", "行政区划代码", true, "210202", e -> e.content().division()),
            new RegisterColumn<>("certificateNo", "执法证号", true, "21000000015", e -> e.content().certificateNo()),
            new RegisterColumn<>("validFrom", "有效期自", true, "2024-01-01", e -> e.content().validFrom()),
            new RegisterColumn<>("validTo", "有效期至", true, "2028-12-31", e -> e.content().validTo()),
            new RegisterColumn<>("specialities", "专业特长", false, "air,water", e -> String.join(",", e.content().specialities())),
            new RegisterColumn<>("loadCap", "每批任务上限", true, "9", e -> e.content().loadCap()),
            new RegisterColumn<>("leftPost", "已离岗", false, "是/否", e -> e.content().leftPost()));
    }

    @Override
    String active() {
        return "e.content.leftPost = false";
    }
}
