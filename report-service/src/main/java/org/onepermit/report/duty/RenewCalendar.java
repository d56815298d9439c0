package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** Gives a unit's calendar a new address; the one before opens nothing any more. The key is told once, here. */
@ApplicationScoped
public class RenewCalendar {

    private static final int KEY_BYTES = 32;

    private final EntityManager entities;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    RenewCalendar(EntityManager entities, CurrentUser user, LegalClock clock, Audit audit) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** @return the key, 256 random bits as URL-safe text */
    @Transactional
    public String renew() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String uscc = user.uscc();
        CalendarFeed feed = entities.find(CalendarFeed.class, uscc);
        if (feed == null) {
            entities.persist(new CalendarFeed(uscc, hash(key), user.subject(), clock.now()));
        } else {
            feed.renew(hash(key), user.subject(), clock.now());
        }
        audit.append("renew-calendar", "CalendarFeed", uscc, Map.of());
        return key;
    }

    /** The own feed, if it ever had an address. */
    public Optional<CalendarFeed> own() {
        return Optional.ofNullable(entities.find(CalendarFeed.class, user.uscc()));
    }

    /** The unit whose calendar a key opens. */
    Optional<String> unit(String key) {
        return entities.createQuery("from CalendarFeed f where f.keyHash = :hash", CalendarFeed.class).setParameter("hash", hash(key))
            .getResultStream().map(CalendarFeed::uscc).findFirst();
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
