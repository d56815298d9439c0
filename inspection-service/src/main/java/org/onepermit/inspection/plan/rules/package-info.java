/** What a plan says and when it may change. */
package org.onepermit.inspection.plan.rules;
