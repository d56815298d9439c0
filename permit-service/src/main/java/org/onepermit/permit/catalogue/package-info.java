/**
 * The classification catalogue as versioned data (A-09; Cat): reads its editions and finds the one in force. Depends on nothing but its
 * rules; filing, review, licence and registration depend on it.
 */
package org.onepermit.permit.catalogue;
