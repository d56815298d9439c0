/**
 * Inspection tasks and visits (DOMAIN F.5, M.5): from the task to the record, locked under its hash. What follows the record is in
 * {@code remedy}, {@code publication} and {@code rating}, which depend on this room. Depends on {@code roster}, {@code draw},
 * {@code enforcement} (leads) and {@code client} (permits).
 */
package org.onepermit.inspection.visit;
