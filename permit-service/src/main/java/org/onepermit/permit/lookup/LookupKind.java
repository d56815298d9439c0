package org.onepermit.permit.lookup;

/** What can be found. */
public enum LookupKind { PERMIT, REGISTRATION }
