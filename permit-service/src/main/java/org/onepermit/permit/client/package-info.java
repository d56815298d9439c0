/** Other systems that permit-service calls, each an interface and a wrapper that carries the resilience. Knows no feature. */
package org.onepermit.permit.client;
