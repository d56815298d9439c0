package org.onepermit.inspection.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;
import org.onepermit.platform.time.LegalClock;

/** The item list (F-03). */
@Singleton
public class ItemBook extends RegisterBook<RegisteredItem, ItemContent> {

    private static final Map<String, CheckMethod> METHODS = Map.of("现场检查", CheckMethod.ON_SITE, "书面检查", CheckMethod.DESK, "非现场检查",
        CheckMethod.REMOTE);

    private final LegalClock clock;

    ItemBook(EntityManager entities, LegalClock clock) {
        super(entities, RegisteredItem.class, ItemContent.class, "itemNo");
        this.clock = clock;
    }

    @Override
    Register register() {
        return Register.ITEM;
    }

    @Override
    RegisteredItem open(String entryNo, ItemContent content, Instant now) {
        return new RegisteredItem(entryNo, content, now);
    }

    @Override
    String divisionOf(ItemContent content) {
        return content.division();
    }

    @Override
    void check(ItemContent content, Mistakes mistakes) {
        mistakes.text(content.name(), "name", 200);
        mistakes.text(content.legalBasis(), "legalBasis", 500);
        mistakes.text(content.department(), "department", 200);
        mistakes.division(content.division());
        mistakes.needed(content.method(), "method");
        mistakes.needed(content.validFrom(), "validFrom");
        mistakes.order(content.validFrom(), content.validTo(), "validTo");
    }

    @Override
    ItemContent read(RowFields row) {
        return new ItemContent(row.text("name"), row.text("legalBasis"), row.text("department"), row.text("division"),
            row.choice("objectClass", ObjectClass.class, ObjectBook.CLASSES), row.choice("method", CheckMethod.class, METHODS), row.day("validFrom"), row.day("validTo"));
    }

    @Override
    List<RegisterColumn<RegisteredItem>> columns() {
        return List.of(
            new RegisterColumn<>("itemNo", "事项编号", true, "SX-001", RegisteredItem::no),
            new RegisterColumn<>("name", "名称", true, "某某乳业有限公司", e -> e.content().name()),
            new RegisterColumn<>("legalBasis", "法律依据", true, "排污许可管理条例第二十五条", e -> e.content().legalBasis()),
            new RegisterColumn<>("department", "单位", true, "执法大队", e -> e.content().department()),
            new RegisterColumn<>("division", "行政区划代码", true, "210202", e -> e.content().division()),
            new RegisterColumn<>("objectClass", "对象类别", false, "KEY_UNIT、SPECIAL、GENERAL", e -> e.content().objectClass()),
            new RegisterColumn<>("method", "检查方式", true, "ON_SITE、DESK、REMOTE", e -> e.content().method()),
            new RegisterColumn<>("validFrom", "有效期自", true, "2024-01-01", e -> e.content().validFrom()),
            new RegisterColumn<>("validTo", "有效期至", false, "2028-12-31", e -> e.content().validTo()));
    }

    @Override
    String active() {
        return "e.content.validTo is null or e.content.validTo >= :today";
    }

    @Override
    void narrow(RegisterFilter filter, StringBuilder where, Map<String, Object> values) {
        if (filter.active() != null) {
            values.put("today", clock.today());
        }
        if (filter.objectClass() != null) {
            where.append(" and (e.content.objectClass is null or e.content.objectClass = :objectClass)");
            values.put("objectClass", filter.objectClass());
        }
    }
}
