/** The subset of SQL that MySQL and MariaDB share: dialect, JSON as text, ids, and plain JDBC for the platform's own tables. */
package org.onepermit.platform.database;
