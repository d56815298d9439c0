/** How JSON is read and written everywhere: strictly in, plainly out, bounded in size and depth. */
package org.onepermit.platform.json;
