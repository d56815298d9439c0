package org.onepermit.permit.filing.rules;

/** What an application asks for (A.8). Only the first application exists so far. */
public enum FilingType {
    INITIAL
}
