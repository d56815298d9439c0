/**
 * What local systems send up: permits with their versions, and publications. Each is received once, however often it is sent.
 * Depends on {@code issuing}: a permit must carry a number minted here.
 */
package org.onepermit.national.exchange;
