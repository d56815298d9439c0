/**
 * Results that the public reads (一公开; DOMAIN F-18 to F-20, GIR §26): published within the working days, with the unit's reply beside
 * them, put right when they were wrong; lists, bulk data and the numbers of the year. Depends on {@code visit} and {@code remedy}.
 */
package org.onepermit.inspection.publication;
