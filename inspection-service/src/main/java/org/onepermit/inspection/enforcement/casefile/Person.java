package org.onepermit.inspection.enforcement.casefile;

/** Who did something. */
public record Person(String subject, String name) { }
