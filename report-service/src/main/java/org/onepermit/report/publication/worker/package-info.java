/** Jobs of the publication. */
package org.onepermit.report.publication.worker;
