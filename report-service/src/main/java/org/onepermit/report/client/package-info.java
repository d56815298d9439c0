/** Other services that this one asks, each an interface and a wrapper that speaks our problem language. Knows no feature. */
package org.onepermit.report.client;
