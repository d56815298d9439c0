/**
 * Starts OnePermit's parts on one machine and stops them again. Plain JDK: what it starts it does not link against.
 * <p>
 * {@link org.onepermit.launcher.Stack} knows order and failure, a {@link org.onepermit.launcher.Part} knows one server,
 * a {@link org.onepermit.launcher.Daemon} knows processes that outlive the launcher.
 */
package org.onepermit.launcher;
