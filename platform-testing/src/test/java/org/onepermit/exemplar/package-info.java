/** A feature that keeps all house rules. */
package org.onepermit.exemplar;
