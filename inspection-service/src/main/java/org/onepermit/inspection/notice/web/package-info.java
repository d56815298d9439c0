/** HTTP for notices. */
package org.onepermit.inspection.notice.web;
