package org.onepermit.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which headers cross the gateway: nothing that only concerns one hop, and nothing by which a caller could claim to be someone. */
final class HeaderHygiene {

    private static final Set<String> HOP_BY_HOP = Set.of("connection", "keep-alive", "proxy-connection",
            "proxy-authenticate", "proxy-authorization", "te", "trailer", "upgrade", "http2-settings", "expect");

    /** Headers that some server or framework takes for the word of a trusted proxy. */
    private static final Set<String> CLAIMS = Set.of("forwarded", "x-real-ip", "x-client-ip", "x-cluster-client-ip",
            "true-client-ip", "x-remote-user", "x-user", "x-authenticated-user", "x-rewrite-url",
            "x-http-method-override", "cookie", "authorization");
    private static final List<String> CLAIM_PREFIXES = List.of("x-forwarded-", "x-internal", "x-original-", "x-onepermit-");

    private static final Set<String> INWARD_ONLY = Set.of("server", "x-powered-by", "set-cookie");

    private HeaderHygiene() {
    }

    /** Leaves in {@code headers} what a service may see, and adds who really called and how. */
    static void inbound(MultiMap headers, HttpServerRequest request, Optional<String> bearer) {
        dropOneHop(headers);
        headers.names().forEach(name -> {
            if (isClaim(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        });
        headers.set("X-Forwarded-For", String.valueOf(request.remoteAddress().hostAddress()));
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        bearer.ifPresent(token -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        TraceContext.ensure(headers);
    }

    /** Leaves in {@code headers} what a caller may see; an answer nobody marked as cacheable is not cached. */
    static void outbound(MultiMap headers) {
        dropOneHop(headers);
        INWARD_ONLY.forEach(headers::remove);
        headers.names().forEach(name -> {
            if (name.toLowerCase(Locale.ROOT).startsWith("x-internal")) {
                headers.remove(name);
            }
        });
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isClaim(String name) {
        return CLAIMS.contains(name) || CLAIM_PREFIXES.stream().anyMatch(name::startsWith);
    }

    /** The fixed list, and whatever the Connection header names besides; lengths are the proxy's own business. */
    private static void dropOneHop(MultiMap headers) {
        for (String line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : line.split(",")) {
                String named = name.trim();
                if (!named.isEmpty() && !named.equalsIgnoreCase("content-length")) {
                    headers.remove(named);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
