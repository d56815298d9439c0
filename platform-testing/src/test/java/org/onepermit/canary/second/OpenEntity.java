package org.onepermit.canary.second;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "parcel")
public class OpenEntity {

    @Id
    private String id;

    public void setId(String id) {
        this.id = id;
    }
}
