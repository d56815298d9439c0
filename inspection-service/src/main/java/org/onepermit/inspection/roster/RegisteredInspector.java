package org.onepermit.inspection.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;

/** An entry of the inspector register (执法人员名录库, F-02). */
@Entity
public class RegisteredInspector extends RegisterEntry<InspectorContent> {

    private String inspectorNo;
    @Embedded
    private InspectorContent content;

    /** For the persistence provider only. */
    protected RegisteredInspector() {
    }

    RegisteredInspector(String inspectorNo, InspectorContent content, Instant now) {
        this.inspectorNo = inspectorNo;
        begin(content, now);
    }

    @Override
    void put(InspectorContent changed) {
        content = changed;
    }

    /** Stays the same when the certificate is renewed. */
    @Override
    public String no() {
        return inspectorNo;
    }

    @Override
    public InspectorContent content() {
        return content;
    }
}
