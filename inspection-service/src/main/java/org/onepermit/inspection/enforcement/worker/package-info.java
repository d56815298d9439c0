/** Jobs of the enforcement process. */
package org.onepermit.inspection.enforcement.worker;
