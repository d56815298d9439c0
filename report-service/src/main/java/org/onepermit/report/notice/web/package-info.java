/** HTTP for notices. */
package org.onepermit.report.notice.web;
