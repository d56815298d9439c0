/**
 * Who is calling: the browser session kept by OpenID Connect (authorization code with PKCE), and bearer tokens of machines.
 *
 * <p>Sessions live in an encrypted cookie, so any replica can serve them. Bearer tokens are relayed unread: each service
 * validates them, and the gateway decides nothing on them.
 */
package org.onepermit.gateway.session;
