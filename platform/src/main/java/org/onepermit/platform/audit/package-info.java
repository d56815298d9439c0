/**
 * Who did what when, append-only and hash-chained (DESIGN 6). Each row's hash covers the previous row's hash and the row's own
 * canonical JSON; the head row holds the newest hash; each day's last hash is published, so that even we cannot rewrite the past unseen.
 */
package org.onepermit.platform.audit;
