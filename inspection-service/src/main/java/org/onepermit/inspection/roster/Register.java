package org.onepermit.inspection.roster;

/** Which register an edition belongs to. */
public enum Register { OBJECT, INSPECTOR, EXPERT, ITEM }
