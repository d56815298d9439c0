/**
 * Finding by part of a name or place, in SQL that every server accepts: texts are cut into pairs of letters, which are rows of
 * {@code lookup_gram}. Written by the features whose things are to be found, read by the register. Depends on {@code platform} only.
 */
package org.onepermit.permit.lookup;
