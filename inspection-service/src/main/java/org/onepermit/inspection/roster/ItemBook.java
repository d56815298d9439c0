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
            row.choice("objectClass", ObjectClass.class), row.choice("method", CheckMethod.class), row.day("validFrom"), row.day("validTo"));
    }

    @Override
    List<RegisterColumn<RegisteredItem>> columns() {
        return List.of(new RegisterColumn<>("itemNo", RegisteredItem::no), new RegisterColumn<>("name", e -> e.content().name()),
            new RegisterColumn<>("legalBasis", e -> e.content().legalBasis()),
            new RegisterColumn<>("department", e -> e.content().department()),
            new RegisterColumn<>("division", e -> e.content().division()),
            new RegisterColumn<>("objectClass", e -> e.content().objectClass()), new RegisterColumn<>("method", e -> e.content().method()),
            new RegisterColumn<>("validFrom", e -> e.content().validFrom()), new RegisterColumn<>("validTo", e -> e.content().validTo()));
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
