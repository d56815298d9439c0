package org.onepermit.permit.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds things: {@code permit.public-base-url} is the gateway's address as people type it. */
@ApplicationScoped
public class PublicAddress {

    private final String base;

    PublicAddress(@ConfigProperty(name = "permit.public-base-url", defaultValue = "http://localhost:8080") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    /** The page on which anyone can check a permit or registration; what QR codes hold (I-06). */
    public String verification(String number) {
        return base + "/verify/" + number;
    }
}
