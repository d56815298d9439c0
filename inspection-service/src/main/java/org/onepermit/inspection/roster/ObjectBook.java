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

    /** Words that people use in tables. */
    static final Map<String, ObjectClass> CLASSES = Map.of("重点单位", ObjectClass.KEY_UNIT, "特殊监管单位", ObjectClass.SPECIAL, "一般单位",
        ObjectClass.GENERAL);
    private static final Map<String, ObjectKind> KINDS = Map.of("排污许可证", ObjectKind.PERMIT, "排污登记", ObjectKind.REGISTRATION, "在建项目",
        ObjectKind.CONSTRUCTION, "其他", ObjectKind.OTHER);
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
            row.text("division"), row.choice("kind", ObjectKind.class, KINDS), row.choice("objectClass", ObjectClass.class, CLASSES), row.text("industry"),
            row.text("managementClass"), row.text("grade"), row.text("speciality"), row.flag("positiveList"), row.flag("clue"),
            row.day("quietUntil"), row.flag("closed"));
    }

    @Override
    List<RegisterColumn<RegisteredObject>> columns() {
        return List.of(
            new RegisterColumn<>("objectNo", "对象编号", true, "91210200MA0XXXXX0X001P", RegisteredObject::no),
            new RegisterColumn<>("uscc", "统一社会信用代码", true, "91210200MA0XXXXX0X", e -> e.content().uscc()),
            new RegisterColumn<>("name", "名称", true, "某某乳业有限公司", e -> e.content().name()),
            new RegisterColumn<>("address", "地址", true, "某某路 1 号", e -> e.content().address()),
            new RegisterColumn<>("longitude", "经度", false, "121.614700", e -> e.content().longitude()),
            new RegisterColumn<>("latitude", "纬度", false, "38.914000", e -> e.content().latitude()),
            new RegisterColumn<>("division", "行政区划代码", true, "210202", e -> e.content().division()),
            new RegisterColumn<>("kind", "对象种类", true, "PERMIT、REGISTRATION、CONSTRUCTION、OTHER", e -> e.content().kind()),
            new RegisterColumn<>("objectClass", "对象类别", true, "KEY_UNIT、SPECIAL、GENERAL", e -> e.content().objectClass()),
            new RegisterColumn<>("industry", "行业代码", false, "1440", e -> e.content().industry()),
            new RegisterColumn<>("managementClass", "管理类别", false, "KEY", e -> e.content().managementClass()),
            new RegisterColumn<>("grade", "信用等级", false, "A–E", e -> e.content().grade()),
            new RegisterColumn<>("speciality", "专业", false, "air", e -> e.content().speciality()),
            new RegisterColumn<>("positiveList", "正面清单", false, "是/否", e -> e.content().positiveList()),
            new RegisterColumn<>("clue", "有线索", false, "是/否", e -> e.content().clue()),
            new RegisterColumn<>("quietUntil", "案件静默期至", false, "2026-12-31", e -> e.content().quietUntil()),
            new RegisterColumn<>("closed", "已关闭", false, "是/否", e -> e.content().closed()));
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
