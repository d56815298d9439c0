package org.onepermit.permit.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.onepermit.permit.exchange.rules.Backoff;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.exchange.rules.ExchangeState;
import org.onepermit.permit.hash.Sha256;
import org.onepermit.platform.database.TimeOrderedId;

/**
 * One request to the national platform. Its id is the message id: sent again, it is the same request. Times are the wall clock's: moving
 * the legal clock makes no request late.
 */
@Entity
public class ExchangeRequest {

    private static final String SOURCE = "onepermit/permit-service";
    private static final String SCHEMA_VERSION = "1";
    private static final int ERROR_LENGTH = 500;

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private ExchangeKind kind;
    private String subject;
    private String source;
    private String schemaVersion;
    @Column(columnDefinition = "longtext")
    private String payload;
    private String payloadHash;
    @Enumerated(EnumType.STRING)
    private ExchangeState state;
    private int attempts;
    private Instant requestedAt;
    private Instant giveUpAt;
    private Instant nextAttemptAt;
    private String lastError;
    @Column(columnDefinition = "longtext")
    private String answer;
    private String answerHash;
    private Instant receivedAt;
    private Instant appliedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected ExchangeRequest() {
    }

    ExchangeRequest(ExchangeKind kind, String subject, String payload, Instant now, Duration maxAge) {
        this.id = TimeOrderedId.text();
        this.kind = kind;
        this.subject = subject;
        this.source = SOURCE;
        this.schemaVersion = SCHEMA_VERSION;
        this.payload = payload;
        this.payloadHash = Sha256.hex(payload);
        this.state = ExchangeState.PENDING;
        this.requestedAt = now;
        this.nextAttemptAt = now;
        this.giveUpAt = now.plus(maxAge);
    }

    /** Takes it up for one attempt; nobody else will for the length of the lease. */
    void takeUp(Instant now, Duration lease) {
        attempts++;
        nextAttemptAt = now.plus(lease);
    }

    void received(String text, Instant now) {
        answer = text;
        answerHash = Sha256.hex(text);
        receivedAt = now;
        lastError = null;
    }

    void applied(Instant now) {
        state = ExchangeState.DONE;
        appliedAt = now;
    }

    /** Plans the next attempt. */
    void failed(String error, Instant now, Backoff backoff) {
        lastError = shortened(error);
        nextAttemptAt = now.plus(backoff.after(attempts));
    }

    void giveUp(String error) {
        state = ExchangeState.DEAD;
        lastError = shortened(error);
    }

    /** Starts over, with the same id. */
    void revive(Instant now, Duration maxAge) {
        state = ExchangeState.PENDING;
        nextAttemptAt = now;
        giveUpAt = now.plus(maxAge);
    }

    boolean isPending() {
        return state == ExchangeState.PENDING;
    }

    boolean isDue(Instant now) {
        return isPending() && !nextAttemptAt.isAfter(now);
    }

    boolean isDone() {
        return state == ExchangeState.DONE;
    }

    boolean isDead() {
        return state == ExchangeState.DEAD;
    }

    boolean isTooOld(Instant now) {
        return !now.isBefore(giveUpAt);
    }

    private static String shortened(String error) {
        return error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
    }

    public String id() {
        return id;
    }

    public ExchangeKind kind() {
        return kind;
    }

    /** Business key of what it is about: an application's number, a registration's id, a permit's version. */
    public String subject() {
        return subject;
    }

    String payload() {
        return payload;
    }

    /** The answer as it was received; null while there is none. */
    public String answer() {
        return answer;
    }

    ExchangeSummary summary() {
        return new ExchangeSummary(id, kind, subject, source, schemaVersion, payloadHash, state, attempts, requestedAt, nextAttemptAt,
            giveUpAt, lastError, answerHash, receivedAt, appliedAt);
    }
}
