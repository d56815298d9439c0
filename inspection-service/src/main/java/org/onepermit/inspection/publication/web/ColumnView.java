package org.onepermit.inspection.publication.web;

/** What a column of the file of results means. */
public record ColumnView(String name, String zh, String en, String form) { }
