package org.onepermit.inspection.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The list of experts (F-02). */
@Singleton
public class ExpertBook extends RegisterBook<RegisteredExpert, ExpertContent> {

    ExpertBook(EntityManager entities) {
        super(entities, RegisteredExpert.class, ExpertContent.class, "expertNo");
    }

    @Override
    Register register() {
        return Register.EXPERT;
    }

    @Override
    RegisteredExpert open(String entryNo, ExpertContent content, Instant now) {
        return new RegisteredExpert(entryNo, content, now);
    }

    @Override
    String divisionOf(ExpertContent content) {
        return content.division();
    }

    @Override
    void check(ExpertContent content, Mistakes mistakes) {
        mistakes.text(content.name(), "name", 100);
        mistakes.text(content.organisation(), "organisation", 200);
        mistakes.text(content.speciality(), "speciality", 200);
        mistakes.division(content.division());
        mistakes.longest(content.title(), "title", 100);
        mistakes.longest(content.phone(), "phone", 30);
    }

    @Override
    ExpertContent read(RowFields row) {
        return new ExpertContent(row.text("name"), row.text("organisation"), row.text("speciality"), row.text("division"),
            row.text("title"), row.text("phone"), row.flag("retired"));
    }

    @Override
    List<RegisterColumn<RegisteredExpert>> columns() {
        return List.of(new RegisterColumn<>("expertNo", RegisteredExpert::no), new RegisterColumn<>("name", e -> e.content().name()),
            new RegisterColumn<>("organisation", e -> e.content().organisation()),
            new RegisterColumn<>("speciality", e -> e.content().speciality()),
            new RegisterColumn<>("division", e -> e.content().division()), new RegisterColumn<>("title", e -> e.content().title()),
            new RegisterColumn<>("phone", e -> e.content().phone()), new RegisterColumn<>("retired", e -> e.content().retired()));
    }

    @Override
    String active() {
        return "e.content.retired = false";
    }
}
