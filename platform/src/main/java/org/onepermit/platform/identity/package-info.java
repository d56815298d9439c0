/**
 * Who acts (DOMAIN J). One reading of the Keycloak token for all services; a missing claim is a refusal, never a default.
 */
package org.onepermit.platform.identity;
