/** Registers over HTTP. */
package org.onepermit.inspection.roster.web;
