package org.onepermit.inspection.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;

/** An entry of the list of experts (F-02). */
@Entity
public class RegisteredExpert extends RegisterEntry<ExpertContent> {

    private String expertNo;
    @Embedded
    private ExpertContent content;

    /** For the persistence provider only. */
    protected RegisteredExpert() {
    }

    RegisteredExpert(String expertNo, ExpertContent content, Instant now) {
        this.expertNo = expertNo;
        begin(content, now);
    }

    @Override
    void put(ExpertContent changed) {
        content = changed;
    }

    /** Given by the bureau. */
    @Override
    public String no() {
        return expertNo;
    }

    @Override
    public ExpertContent content() {
        return content;
    }
}
