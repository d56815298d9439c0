/** SHA-256 as text. Knows no feature. */
package org.onepermit.report.hash;
