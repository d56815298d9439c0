package org.onepermit.inspection.enforcement.casefile;

/** An officer who investigates. {@code subject} is the stable id by which duties are kept apart (J-01). */
public record Officer(String subject, String name, String certificateNo) { }
