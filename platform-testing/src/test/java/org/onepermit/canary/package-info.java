/** Deliberately bad classes: each house rule must fail on the one made for it. */
package org.onepermit.canary;
