/**
 * Stand-in for the national pollution-discharge permit platform: mints permit and registration numbers, receives what the local
 * systems send up. For development, demonstrations and contract tests; never deployed where the real platform is reachable.
 */
package org.onepermit.national;
