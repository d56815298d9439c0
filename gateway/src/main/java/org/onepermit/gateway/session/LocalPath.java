package org.onepermit.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: a page of our own, never another site. */
final class LocalPath {

    private static final String HOME = "/";

    private LocalPath() {
    }

    static String orHome(String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : HOME;
    }

    /** Browsers read "//", "/\" and anything with a control character in it as the start of another site. */
    private static boolean isLocal(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl) && hasNoAuthority(path);
    }

    private static boolean hasNoAuthority(String path) {
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
