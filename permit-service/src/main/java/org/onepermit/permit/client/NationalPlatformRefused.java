package org.onepermit.permit.client;

/** The national platform understood and said no: sending the same again cannot help. */
public class NationalPlatformRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NationalPlatformRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
