package org.onepermit.inspection.recusal.rules;

/** What the head decided. */
public enum RecusalState { REQUESTED, GRANTED, REFUSED }
