/** What the gateway itself refuses, as RFC 9457 problem bodies in the caller's language; services' problems are theirs. */
package org.onepermit.gateway.problem;
