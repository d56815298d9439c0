package org.onepermit.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything about the gateway that an operator may set; the framework's own keys are in application.properties. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** The services behind the gateway, by name. */
    Map<String, Route> routes();

    /** Paths that GET and HEAD reach without signing in; a trailing {@code /**} means everything below. */
    List<String> openPaths();

    Limits limits();

    Timeouts timeouts();

    Rate rate();

    Session session();

    Headers headers();

    Clock clock();

    /** One service. */
    interface Route {

        /** Path prefix that belongs to the service, relayed unchanged. */
        String path();

        /** Where the service listens: scheme, host and port. */
        URI url();

        /** Whether the service can be reached from outside at all. */
        @WithDefault("true")
        boolean enabled();

        /** The service's legal-clock resource, for services that have one. */
        Optional<String> clock();
    }

    /** Upper bounds of one request and of what may wait. */
    interface Limits {

        /** Largest request body, declared or streamed. */
        @WithDefault("2M")
        MemorySize body();

        /** Largest request body on an upload path. */
        @WithDefault("51M")
        MemorySize uploadBody();

        /** Paths that take uploads. */
        List<Pattern> uploadPaths();

        /** Connections kept to each service. */
        @WithDefault("64")
        int upstreamConnections();

        /** Requests that may wait for such a connection; the next one is answered 503. */
        @WithDefault("512")
        int upstreamQueue();
    }

    /** How long the gateway waits. */
    interface Timeouts {

        /** For a connection to a service, the wait for a free one included. */
        @WithDefault("PT2S")
        Duration connect();

        /** For the next byte from a service. */
        @WithDefault("PT30S")
        Duration idle();

        /** For a whole exchange, from the request's head to the response's last byte. */
        @WithDefault("PT60S")
        Duration exchange();

        /** For a whole exchange on an upload path. */
        @WithDefault("PT10M")
        Duration upload();
    }

    /** Token buckets: every request draws on its address's, a signed-in one on its user's as well. */
    interface Rate {

        /** A whole office may share an address, so this is the wider one. */
        Bucket perAddress();

        Bucket perUser();

        /** Buckets remembered; the least used is forgotten first, so memory stays bounded under a flood of addresses. */
        @WithDefault("50000")
        int clients();
    }

    /** One token bucket. */
    interface Bucket {

        /** Requests a minute in the long run. */
        int perMinute();

        /** Requests at once after a quiet time. */
        int burst();
    }

    /** The browser session. */
    interface Session {

        /** Encrypts session cookies: at least 32 characters, the same for all replicas. There is no default in production. */
        String secret();

        /** Origins the UI is served from, if a proxy in front hides them; empty means the request's own. */
        Optional<List<String>> origins();
    }

    /** Response headers that depend on where the gateway runs. */
    interface Headers {

        /** Strict-Transport-Security; empty where there is no TLS. */
        Optional<String> hsts();
    }

    /** The movable legal clock of demonstrations and tests. */
    interface Clock {

        /** Whether {@code /api/clock} exists; refused in production. */
        @WithDefault("false")
        boolean movable();
    }
}
