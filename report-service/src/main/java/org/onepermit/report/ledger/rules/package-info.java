/** What an entry must say to be taken, and what a period's entries come to. Pure. */
package org.onepermit.report.ledger.rules;
