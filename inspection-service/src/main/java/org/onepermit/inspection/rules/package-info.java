/** What the rules of all rooms of this service have in common. */
package org.onepermit.inspection.rules;
