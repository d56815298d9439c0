/**
 * A repeated {@code Idempotency-Key} returns the first answer. The answer is stored in the transaction of the act itself, so that
 * after a crash at any moment either both are there or neither is.
 */
package org.onepermit.platform.idempotency;
