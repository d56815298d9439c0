package org.onepermit.inspection.visit.rules;

/** The three types of check (F-25): by plan or lot, by an approved campaign, or because of a clue. */
public enum CheckType { ROUTINE, CAMPAIGN, CASE }
