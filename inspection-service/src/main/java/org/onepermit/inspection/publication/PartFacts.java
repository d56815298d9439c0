package org.onepermit.inspection.publication;

/** What the public will read of one department's part. */
public record PartFacts(String department, String facts) { }
