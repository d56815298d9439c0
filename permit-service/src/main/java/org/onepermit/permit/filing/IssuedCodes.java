package org.onepermit.permit.filing;

import java.util.Map;

/** The codes that the permits of a site have given away. */
public interface IssuedCodes {

    /** Names of what each code was issued for, under every permit that the unit ever held for the site, retired codes too (B-08). */
    Map<String, String> ofSite(String uscc, String siteName);
}
