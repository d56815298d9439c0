/** What the law says of registrations: filed and receipted at once, five years, updated within twenty days (A-31 to A-33, M.3). */
package org.onepermit.permit.registration.rules;
