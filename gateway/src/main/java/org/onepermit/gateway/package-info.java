/**
 * The edge of OnePermit: signs people in, relays calls to the services, serves the web UI.
 *
 * <p>It decides nothing about permits. It knows no schema and no service's types; a service's answer, problem bodies
 * included, passes through untouched.
 */
package org.onepermit.gateway;
