/**
 * The number of a permit, which only the national platform may mint (R §12, B-06): asked for when a permit is granted, taken when it
 * comes. Depends on {@code filing}, {@code exchange} and {@code licence}.
 */
package org.onepermit.permit.numbering;
