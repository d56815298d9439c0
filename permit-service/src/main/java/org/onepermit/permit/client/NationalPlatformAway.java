package org.onepermit.permit.client;

/** The national platform gave no answer that could be used; the same request may be sent again. */
public class NationalPlatformAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NationalPlatformAway(String message, Throwable cause) {
        super(message, cause);
    }
}
