package org.onepermit.inspection.publication.web;

/** What could be published as it stands. */
public record DraftView(String facts) { }
