/**
 * What the authority must make public about an application, with the date (A-16, A.10; R §9). Written by review and licence, read by the
 * public register. Depends on {@code platform} only.
 */
package org.onepermit.permit.publication;
