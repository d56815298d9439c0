/** HTTP for the ledger. */
package org.onepermit.report.ledger.web;
