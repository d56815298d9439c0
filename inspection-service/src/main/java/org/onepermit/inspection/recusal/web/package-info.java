/** Recusals over REST. */
package org.onepermit.inspection.recusal.web;
