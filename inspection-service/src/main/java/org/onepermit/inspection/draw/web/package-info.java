/** Draws over HTTP, for officers and for everybody. */
package org.onepermit.inspection.draw.web;
