/**
 * The registers (名录库, F-01 to F-03): objects, inspectors with absences and recusals, experts, items. Whoever changes an entry leaves an
 * edition of it. Takes names of classes and reasons from {@code draw.rules}; depends on no other room.
 */
package org.onepermit.inspection.roster;
