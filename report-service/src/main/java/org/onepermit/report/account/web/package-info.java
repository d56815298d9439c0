/** HTTP for emissions accounts. */
package org.onepermit.report.account.web;
