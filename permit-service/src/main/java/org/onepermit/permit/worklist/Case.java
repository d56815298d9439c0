package org.onepermit.permit.worklist;

import org.onepermit.permit.catalogue.rules.ManagementClass;

/**
 * What a work item says of the application that it belongs to.
 *
 * @param ended whether the application has ended, so that no work on it can begin
 */
public record Case(String applicationNo, String unitName, String division, ManagementClass managementClass, boolean ended) {
}
