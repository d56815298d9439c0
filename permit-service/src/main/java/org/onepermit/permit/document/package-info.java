/**
 * The papers the authority hands out, as PDF: the permit's original (正本) and copy (副本) of R §13, and the receipt of a registration
 * (R §24). Knows how a paper looks and nothing of how it came about; depends on the dossier's shape only. A paper is made once, when
 * its version is recorded, and the same content always gives the same bytes, so that its hash can be shown to the public (I-06).
 */
package org.onepermit.permit.document;
