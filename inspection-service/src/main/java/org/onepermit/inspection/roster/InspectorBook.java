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
        return List.of(new RegisterColumn<>("inspectorNo", RegisteredInspector::no), new RegisterColumn<>("name", e -> e.content().name()),
            new RegisterColumn<>("department", e -> e.content().department()),
            new RegisterColumn<>("division", e -> e.content().division()),
            new RegisterColumn<>("certificateNo", e -> e.content().certificateNo()),
            new RegisterColumn<>("validFrom", e -> e.content().validFrom()), new RegisterColumn<>("validTo", e -> e.content().validTo()),
            new RegisterColumn<>("specialities", e -> String.join(",", e.content().specialities())),
            new RegisterColumn<>("loadCap", e -> e.content().loadCap()), new RegisterColumn<>("leftPost", e -> e.content().leftPost()));
    }

    @Override
    String active() {
        return "e.content.leftPost = false";
    }
}
