package org.onepermit.platform.idempotency;

/** What was answered the first time. */
record StoredAnswer(String requestHash, int status, String location, String etag, String body) {}
