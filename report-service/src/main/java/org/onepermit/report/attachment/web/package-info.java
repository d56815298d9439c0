/** How a file goes out, the same in every room that has files. */
package org.onepermit.report.attachment.web;
