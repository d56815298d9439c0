package org.onepermit.inspection.visit.rules;

/** How a task is carried out; what can be seen from the desk needs no visit (F-13). */
public enum Method { SITE, DESK }
