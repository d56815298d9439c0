/** The switch by which an operator takes the platform away for a while, to show that nobody loses anything. Dev and test only. */
package org.onepermit.national.availability;
