/** Filtering and sorting of lists, and their download as tables. */
package org.onepermit.inspection.enforcement.listing;
