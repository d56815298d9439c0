/** The catalogue over HTTP. */
package org.onepermit.permit.catalogue.web;
