package org.onepermit.inspection.enforcement.casefile;

import java.util.Map;

/**
 * A step of the process that an act takes.
 *
 * @param message   name of the message that tells the process
 * @param elementId element of the diagram at which the case then is
 * @param act       what the chronicle calls it
 * @param variables new variables of the process
 */
public record Move(String message, String elementId, String act, Map<String, ?> variables) { }
