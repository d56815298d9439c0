/**
 * An application for a permit, from the first draft to its outcome: the dossier, its attachments, disclosure, signature, correction and
 * withdrawal (R §7 to §9; DOMAIN A.3 to A.5, M.1). The application is the one record that all later steps move; verbs that other
 * rooms call are public, every verb asks {@code ApplicationLifecycle}, and there are no setters.
 * May depend on {@code catalogue}, {@code notice} and {@code platform}; knows neither review nor licence.
 */
package org.onepermit.permit.filing;
