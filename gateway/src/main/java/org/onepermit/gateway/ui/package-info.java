/** Serves the web UI: security and cache headers, and its pages by any address the UI's own router knows. */
package org.onepermit.gateway.ui;
