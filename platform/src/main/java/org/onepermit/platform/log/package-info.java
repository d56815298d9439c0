/** Names of what is logged, so that a search finds it in every service. */
package org.onepermit.platform.log;
