package org.onepermit.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.onepermit.gateway.GatewayConfig;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;
import org.onepermit.gateway.session.Caller;

/** Token buckets per address and per user; both tables forget their least used entries, so a flood cannot fill memory. */
@ApplicationScoped
class RateLimits {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final GatewayConfig.Rate config;
    private final Cache<String, Bucket> addresses;
    private final Cache<String, Bucket> users;

    RateLimits(GatewayConfig config) {
        this.config = config.rate();
        this.addresses = table();
        this.users = table();
    }

    private Cache<String, Bucket> table() {
        return Caffeine.newBuilder().maximumSize(config.clients()).expireAfterAccess(FORGOTTEN_AFTER).build();
    }

    /** Admits or refuses by the address the request came from. */
    void perAddress(RoutingContext rc) {
        String address = AddressKey.of(rc.request().remoteAddress());
        admit(rc, addresses.get(address, key -> bucket(config.perAddress())));
    }

    /** Admits or refuses by the signed-in user; callers that only hold a bearer token are bounded by their address. */
    void perUser(RoutingContext rc) {
        Caller.of(rc).user().ifPresentOrElse(
                user -> admit(rc, users.get(user, key -> bucket(config.perUser()))),
                rc::next);
    }

    private static void admit(RoutingContext rc, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            rc.next();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        Problem.of(GatewayProblem.TOO_MANY_REQUESTS, rc.request(), seconds).send(rc);
    }

    private static Bucket bucket(GatewayConfig.Bucket size) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(size.burst()).refillGreedy(size.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
