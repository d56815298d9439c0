/**
 * What everybody may look up without signing in (I-02, I-03, A.10): permits, registrations, publications, disclosures, and whether a
 * number is genuine. Read-only projections without secret fields and without anybody's contact data; no acts. Depends on
 * {@code licence}, {@code registration}, {@code publication}, {@code filing} and {@code lookup}.
 */
package org.onepermit.permit.register;
