package org.onepermit.inspection.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** That a person has read a notice; notices go to many, reading is each one's own. */
@Entity
public class NoticeRead {

    @EmbeddedId
    private Key key;
    private Instant readAt;

    /** For the persistence provider only. */
    protected NoticeRead() {
    }

    NoticeRead(String noticeId, String subject, Instant readAt) {
        this.key = new Key(noticeId, subject);
        this.readAt = readAt;
    }

    /** Who read what. */
    @Embeddable
    record Key(String noticeId, String subject) implements Serializable {
    }
}
