package org.onepermit.platform.file;

/** A file that lies in the store, with what was found out while it came in. */
public record StoredFile(String id, String mediaType, long size, String sha256) {
}
