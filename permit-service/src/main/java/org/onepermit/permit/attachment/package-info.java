/**
 * Files that belong to an application. Knows an application by its number only; who may add or read a file is decided in {@code filing}.
 * Depends on {@code platform} only.
 */
package org.onepermit.permit.attachment;
