package org.onepermit.inspection.roster;

/** How an item is checked (F-03, F-05). */
public enum CheckMethod { ON_SITE, DESK, REMOTE }
