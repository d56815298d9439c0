/** A small sample drawn so that anybody can draw it again (D-19). Plain Java. */
package org.onepermit.report.sampling.rules;
