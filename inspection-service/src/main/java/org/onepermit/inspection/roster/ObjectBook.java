package org.onepermit.inspection.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;

/** The object register (F-01). */
@Singleton
public class ObjectBook extends RegisterBook<RegisteredObject, ObjectContent> {

    private static final Pattern GRADE = Pattern.compile("[A-E]");

    ObjectBook(EntityManager entities) {
        super(entities, RegisteredObject.class, ObjectContent.class, "objectNo");
    }

    @Override
    Register register() {
        return Register.OBJECT;
    }

    @Override
    RegisteredObject open(String entryNo, ObjectContent content, Instant now) {
        return new RegisteredObject(entryNo, content, now);
    }

    @Override
    String divisionOf(ObjectContent content) {
        return content.division();
    }

    @Override
    void check(ObjectContent content, Mistakes mistakes) {
        mistakes.uscc(content.uscc());
        mistakes.text(content.name(), "name", 200);
        mistakes.text(content.address(), "address", 400);
        mistakes.between(content.longitude(), "longitude", 73, 136);
        mistakes.between(content.latitude(), "latitude", 3, 54);
        mistakes.division(content.division());
        mistakes.needed(content.kind(), "kind");
        mistakes.needed(content.objectClass(), "objectClass");
        mistakes.longest(content.industry(), "industry", 8);
        mistakes.longest(content.managementClass(), "managementClass", 16);
        mistakes.unless(content.grade() == null || GRADE.matcher(content.grade()).matches(), "grade", "not-a-grade");
        if (content.speciality() != null) {
            mistakes.id(content.speciality(), "speciality");
        }
    }

    @Override
    ObjectContent read(RowFields row) {
        return new ObjectContent(row.text("uscc"), row.text("name"), row.text("address"), row.decimal("longitude"), row.decimal("latitude"),
            row.text("division"), row.choice("kind", ObjectKind.class), row.choice("objectClass", ObjectClass.class), row.text("industry"),
            row.text("managementClass"), row.text("grade"), row.text("speciality"), row.flag("positiveList"), row.flag("clue"),
            row.day("quietUntil"), row.flag("closed"));
    }

    @Override
    List<RegisterColumn<RegisteredObject>> columns() {
        return List.of(new RegisterColumn<>("objectNo", RegisteredObject::no), new RegisterColumn<>("uscc", e -> e.content().uscc()),
            new RegisterColumn<>("name", e -> e.content().name()), new RegisterColumn<>("address", e -> e.content().address()),
            new RegisterColumn<>("longitude", e -> e.content().longitude()), new RegisterColumn<>("latitude", e -> e.content().latitude()),
            new RegisterColumn<>("division", e -> e.content().division()), new RegisterColumn<>("kind", e -> e.content().kind()),
            new RegisterColumn<>("objectClass", e -> e.content().objectClass()),
            new RegisterColumn<>("industry", e -> e.content().industry()),
            new RegisterColumn<>("managementClass", e -> e.content().managementClass()),
            new RegisterColumn<>("grade", e -> e.content().grade()), new RegisterColumn<>("speciality", e -> e.content().speciality()),
            new RegisterColumn<>("positiveList", e -> e.content().positiveList()), new RegisterColumn<>("clue", e -> e.content().clue()),
            new RegisterColumn<>("quietUntil", e -> e.content().quietUntil()), new RegisterColumn<>("closed", e -> e.content().closed()));
    }

    @Override
    String active() {
        return "e.content.closed = false";
    }

    @Override
    void narrow(RegisterFilter filter, StringBuilder where, Map<String, Object> values) {
        if (filter.objectClass() != null) {
            where.append(" and e.content.objectClass = :objectClass");
            values.put("objectClass", filter.objectClass());
        }
        if (filter.kind() != null) {
            where.append(" and e.content.kind = :kind");
            values.put("kind", filter.kind());
        }
    }
}
