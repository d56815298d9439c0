package org.onepermit.inspection.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;

/** An entry of the object register (检查对象名录库, F-01). */
@Entity
public class RegisteredObject extends RegisterEntry<ObjectContent> {

    private String objectNo;
    @Embedded
    private ObjectContent content;

    /** For the persistence provider only. */
    protected RegisteredObject() {
    }

    RegisteredObject(String objectNo, ObjectContent content, Instant now) {
        this.objectNo = objectNo;
        begin(content, now);
    }

    @Override
    void put(ObjectContent changed) {
        content = changed;
    }

    /** Number of its permit or registration, or one that the bureau gave. */
    @Override
    public String no() {
        return objectNo;
    }

    @Override
    public ObjectContent content() {
        return content;
    }
}
