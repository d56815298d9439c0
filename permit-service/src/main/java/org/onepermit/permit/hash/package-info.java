/** Hashes as they are stored and shown: SHA-256 in lower-case hexadecimal. Depends on nothing. */
package org.onepermit.permit.hash;
