/** What a unit thinks of how it was inspected. For the bureau's eyes, never published with a name. Depends on {@code visit}. */
package org.onepermit.inspection.rating;
