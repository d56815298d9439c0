/** Orders to put right as the law states them (DOMAIN F-21, PD §10): pure functions of days and terms. */
package org.onepermit.inspection.remedy.rules;
