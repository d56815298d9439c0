/**
 * Measures a running stack on this machine. Every figure is a ratio between ways of doing the same work in the same run, because
 * absolute figures say more about the machine than about us.
 */
package org.onepermit.bench;
