/** The code tables of permit work over HTTP (DOMAIN B), for forms and for machines. */
package org.onepermit.permit.codes.web;
