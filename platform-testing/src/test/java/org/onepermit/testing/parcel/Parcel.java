package org.onepermit.testing.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.onepermit.platform.database.TimeOrderedId;

@Entity
public class Parcel {

    @Id
    @Column(columnDefinition = "char(36)")
    private String id;
    private String name;
    @Convert(converter = TagsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> tags;
    private BigDecimal weight;
    private Instant sentAt;
    @Version
    private long version;

    protected Parcel() {}

    Parcel(String name, List<String> tags, BigDecimal weight) {
        this.id = TimeOrderedId.text();
        this.name = name;
        this.tags = tags;
        this.weight = weight;
    }

    void send(Instant at) {
        sentAt = at;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> tags() {
        return tags;
    }

    BigDecimal weight() {
        return weight;
    }

    Instant sentAt() {
        return sentAt;
    }

    long version() {
        return version;
    }
}
