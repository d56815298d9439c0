/** How lists and revisions travel over HTTP: pages with a bound, ETags with a version. */
package org.onepermit.platform.page;
