/**
 * Annual plans (F-04 to F-06, F-22, F-24): drawn up by the dispatcher, weighed by a what-if, approved by a leader, drawn from quarter by
 * quarter or month by month. Reads {@code roster}, opens batches in {@code draw}.
 */
package org.onepermit.inspection.plan;
