/**
 * Files as every service keeps them: streamed to disk, bounded, hashed, their type told by their content. What a file belongs to and who may
 * read it is the affair of the service that holds its row. Depends on {@code database} and {@code problem} only.
 */
package org.onepermit.platform.file;
