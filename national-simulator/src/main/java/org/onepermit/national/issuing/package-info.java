/**
 * Minting of permit and registration numbers (HJ 608-2017; B-03 to B-06): one number a request, one running sequence a holder and
 * letter. Depends on {@code platform} only.
 */
package org.onepermit.national.issuing;
