/**
 * {@code ./onepermit bench engine}: the embedded engine behind its gateway and a worker in a process of its own, beside Operaton driven
 * by its Java API, both on the same database in the same run. Of {@code bench} it needs nothing but samples and the report.
 */
package org.onepermit.bench.engine;
