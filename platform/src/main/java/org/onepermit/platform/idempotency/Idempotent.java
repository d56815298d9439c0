package org.onepermit.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a creating POST of a resource. With an {@code Idempotency-Key} header the method runs at most once per key, user and path, in
 * one transaction with the acts it calls; a repeat gets the first answer again (header {@code Idempotent-Replayed: true}), another body
 * under the same key is {@code platform/idempotency-mismatch}. Refusals are not kept: a corrected request may use the key.
 *
 * <p>Not for methods that take a stream, since the request is compared by its parameters.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
