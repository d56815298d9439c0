package org.onepermit.inspection.visit.rules;

/** Where the record of a visit stands (M.5); once locked it is only added to. */
public enum RecordStatus { OPEN, SIGNED, LOCKED, ARCHIVED }
