/** Reports over HTTP: begun, filled in, checked, signed, read. */
package org.onepermit.report.filing.web;
