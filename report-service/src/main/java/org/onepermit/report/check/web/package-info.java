/** The catalogue of rules for everybody, and facts entered by those who may. */
package org.onepermit.report.check.web;
