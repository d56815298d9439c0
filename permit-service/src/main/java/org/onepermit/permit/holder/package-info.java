/**
 * The enterprise as the bureau knows it: its name, sites, permits, registrations and what it stated last, so that nothing is asked
 * twice. Reads {@code filing}, {@code licence} and {@code registration}; decides nothing.
 */
package org.onepermit.permit.holder;
