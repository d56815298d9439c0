/** Texts that can be written in one way only, and their hashes. */
package org.onepermit.inspection.draw.rules.text;
