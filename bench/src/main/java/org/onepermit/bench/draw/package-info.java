/** {@code ./onepermit bench draw}: lots for a whole country on one machine. */
package org.onepermit.bench.draw;
