package org.onepermit.inspection.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** That an object was checked. */
@Entity
public class ObjectCheck {

    @Id
    private String taskNo;
    private String objectNo;
    private String uscc;
    private LocalDate checkedOn;
    private boolean capped;

    /** For the persistence provider only. */
    protected ObjectCheck() {
    }

    ObjectCheck(String taskNo, String objectNo, String uscc, LocalDate checkedOn, boolean capped) {
        this.taskNo = taskNo;
        this.objectNo = objectNo;
        this.uscc = uscc;
        this.checkedOn = checkedOn;
        this.capped = capped;
    }

    String taskNo() {
        return taskNo;
    }
}
