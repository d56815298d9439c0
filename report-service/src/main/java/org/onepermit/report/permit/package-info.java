/**
 * What the permits say, as permit-service told it: each with the days on which it is held and every wording kept. Other rooms ask
 * {@code PermitContents} what was in force on a day. Leans on {@code platform} only.
 */
package org.onepermit.report.permit;
