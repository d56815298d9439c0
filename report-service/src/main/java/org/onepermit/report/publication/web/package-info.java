/** Published reports over HTTP, without signing in. */
package org.onepermit.report.publication.web;
