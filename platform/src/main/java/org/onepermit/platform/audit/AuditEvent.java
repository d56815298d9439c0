package org.onepermit.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.platform.json.CanonicalJson;

/** One row of the chain. {@code detail} is the stored text itself: the hash covers it to the last blank. */
record AuditEvent(long seq, Instant at, String actor, String actorName, String roles, String act, String subjectType, String subjectId,
                  String detail, String prevHash, String hash) {

    /** Previous hash of the first row. */
    static final String GENESIS = "0".repeat(64);

    AuditEvent sealed() {
        return new AuditEvent(seq, at, actor, actorName, roles, act, subjectType, subjectId, detail, prevHash, computedHash());
    }

    boolean follows(long expectedSeq, String expectedPrevHash) {
        return seq == expectedSeq && prevHash.equals(expectedPrevHash) && hash.equals(computedHash());
    }

    /** The text that the hash is of: the previous hash, then the canonical JSON of all other columns in a line of its own. */
    String hashedText() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("seq", seq);
        columns.put("at", at.toString());
        columns.put("actor", actor);
        columns.put("actorName", actorName);
        columns.put("roles", roles);
        columns.put("act", act);
        columns.put("subjectType", subjectType);
        columns.put("subjectId", subjectId);
        columns.put("detail", detail);
        return prevHash + "\n" + CanonicalJson.of(columns);
    }

    private String computedHash() {
        return sha256(hashedText());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
