package org.onepermit.inspection.roster;

/** What makes a site an object of inspection (F-01). */
public enum ObjectKind { PERMIT, REGISTRATION, CONSTRUCTION, OTHER }
