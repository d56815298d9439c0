/** Leads and cases over HTTP. */
package org.onepermit.inspection.enforcement.web;
