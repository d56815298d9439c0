/**
 * What an application must hold and how its states follow each other (R §7, §8; DOMAIN A.3, A.4, C.1, M.1): pure functions of the
 * dossier, terms and days. Ordinary refusals are findings, never exceptions.
 */
package org.onepermit.permit.filing.rules;
