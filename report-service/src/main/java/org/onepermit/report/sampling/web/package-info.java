/** Spot checks over HTTP. */
package org.onepermit.report.sampling.web;
