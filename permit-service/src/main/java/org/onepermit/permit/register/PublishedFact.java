package org.onepermit.permit.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.permit.publication.Publication;
import org.onepermit.permit.publication.PublicationKind;

/** One publication as everybody reads it (A.10). What is not of its kind is null. */
public record PublishedFact(
    String id, PublicationKind kind, String applicationNo, String unitName, String division, Instant publishedAt, String permitNo,
    String managementClass, LocalDate decidedOn, String reasons) {

    static PublishedFact of(Publication publication) {
        Map<String, Object> content = publication.content();
        return new PublishedFact(publication.id(), publication.kind(), publication.applicationNo(), publication.unitName(),
            publication.division(), publication.publishedAt(), text(content, "permitNo"), text(content, "managementClass"),
            day(content), text(content, "reason"));
    }

    private static String text(Map<String, Object> content, String name) {
        return content.get(name) == null ? null : content.get(name).toString();
    }

    private static LocalDate day(Map<String, Object> content) {
        String decidedOn = text(content, "decidedOn");
        return decidedOn == null ? null : LocalDate.parse(decidedOn);
    }
}
