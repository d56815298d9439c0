package org.onepermit.permit.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.review.rules.IssueCondition;
import org.onepermit.permit.review.rules.Recommendation;
import org.onepermit.platform.database.JsonText;
import org.onepermit.platform.database.TimeOrderedId;

/** What the reviewer found of the five conditions, each with its evidence, and what the reviewer recommends (A-21; R §11). */
@Entity
public class ReviewRecord {

    @Id
    private String id;
    private String applicationNo;
    @Convert(converter = ConditionsText.class)
    @Column(columnDefinition = "longtext")
    private List<Assessment> conditions;
    @Column(columnDefinition = "longtext")
    private String opinion;
    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;
    private Instant recommendedAt;
    private String recordedBy;
    private Instant recordedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected ReviewRecord() {
    }

    ReviewRecord(String applicationNo) {
        this.id = TimeOrderedId.text();
        this.applicationNo = applicationNo;
    }

    /** One condition as the reviewer sees it; {@code satisfied} is null while undecided. */
    public record Assessment(IssueCondition code, Boolean satisfied, String evidence) {

        boolean isComplete() {
            return satisfied != null && evidence != null && !evidence.isBlank();
        }
    }

    @Converter
    @Immutable
    static class ConditionsText extends JsonText<List<Assessment>> {

        ConditionsText() {
            super(new TypeReference<>() { });
        }
    }

    void record(List<Assessment> assessed, String newOpinion, String by, Instant now) {
        conditions = List.copyOf(assessed);
        opinion = newOpinion;
        recordedBy = by;
        recordedAt = now;
    }

    void recommend(Recommendation advice, String newOpinion, Instant now) {
        recommendation = advice;
        opinion = newOpinion;
        recommendedAt = now;
    }

    /** What was recorded of each condition; a condition not yet looked at is absent. */
    public Map<IssueCondition, Assessment> byCondition() {
        return conditions.stream().collect(Collectors.toMap(Assessment::code, Function.identity()));
    }

    public List<Assessment> conditions() {
        return conditions;
    }

    public String opinion() {
        return opinion;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    /** Counts from 1, so that 0 can stand for "not recorded yet" in an entity tag. */
    public long revision() {
        return version + 1;
    }
}
