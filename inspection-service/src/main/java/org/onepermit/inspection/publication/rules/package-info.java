/** Why a result may not be published, corrected or replied to. */
package org.onepermit.inspection.publication.rules;
