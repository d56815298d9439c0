package org.onepermit.inspection.visit;

/** What is recorded of an item of the check list. */
public enum ItemField { FINDING, FACTS }
