package org.onepermit.inspection.visit.rules;

/** Why a task falls before its visit (F-12). */
public enum CancelReason { OBJECT_CLOSED, OBJECT_MOVED, OBJECT_MERGED, FORCE_MAJEURE, INSPECTORS_UNAVAILABLE, DUPLICATE, CLUE_WITHDRAWN, DRAW_ADJUSTED }
