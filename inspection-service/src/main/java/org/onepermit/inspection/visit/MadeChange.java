package org.onepermit.inspection.visit;

import java.time.Instant;

/**
 * A change as a device made it.
 *
 * @param id   made by the device; sent again, it counts once
 * @param base the change that the device had seen last of this field; null for none
 */
public record MadeChange(String id, String item, ItemField field, String value, String base, String device, Instant at) { }
