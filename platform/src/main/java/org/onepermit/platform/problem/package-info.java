/**
 * One error language for HTTP, for BPMN and for the log.
 *
 * <p>A rule says <em>what</em> is wrong ({@link org.onepermit.platform.problem.ProblemType}, a slug) and of which
 * {@link org.onepermit.platform.problem.Kind} it is; the edges turn the kind into a status (RFC 9457 body) or into an exit of a job.
 * {@code ProblemType}, {@code Kind}, {@code FieldError} and {@code ProblemException} are plain Java, so that rules may use them.
 */
package org.onepermit.platform.problem;
