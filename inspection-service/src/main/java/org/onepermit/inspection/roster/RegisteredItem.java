package org.onepermit.inspection.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;

/** An entry of the item list (随机抽查事项清单, F-03). */
@Entity
public class RegisteredItem extends RegisterEntry<ItemContent> {

    private String itemNo;
    @Embedded
    private ItemContent content;

    /** For the persistence provider only. */
    protected RegisteredItem() {
    }

    RegisteredItem(String itemNo, ItemContent content, Instant now) {
        this.itemNo = itemNo;
        begin(content, now);
    }

    @Override
    void put(ItemContent changed) {
        content = changed;
    }

    /** Given by the bureau. */
    @Override
    public String no() {
        return itemNo;
    }

    @Override
    public ItemContent content() {
        return content;
    }
}
