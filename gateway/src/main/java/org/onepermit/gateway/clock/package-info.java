/** The legal clock of all services as one resource, for demonstrations and tests; absent in production. */
package org.onepermit.gateway.clock;
