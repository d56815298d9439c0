/** A feature small enough to read at once, on which the platform is tried. */
package org.onepermit.testing.parcel;
