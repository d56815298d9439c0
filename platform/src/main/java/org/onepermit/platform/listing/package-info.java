/** How lists are asked for: sort orders by name, and patterns that hold what a person typed. Knows no feature. */
package org.onepermit.platform.listing;
