/** What people see of leads and cases: lists, the file, where a case stands and how much time is left. */
package org.onepermit.inspection.enforcement.view;
