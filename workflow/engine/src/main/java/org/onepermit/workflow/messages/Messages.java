package org.onepermit.workflow.messages;

import java.time.Clock;
import java.time.Instant;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.store.BufferedMessage;
import org.onepermit.workflow.store.MessageStore;
import org.onepermit.workflow.store.StartLocks;
import org.onepermit.workflow.store.StorageException;
import org.onepermit.workflow.values.Digest;
import org.onepermit.workflow.values.EventNames;
import org.onepermit.workflow.values.VariableDocument;

/**
 * Publishes messages.
 *
 * <p>A message is first kept, then correlated; an opened subscription first exists, then looks for kept messages. So
 * whichever comes first, one of the two sees the other. Time to live is a technical matter and goes by the machine's
 * clock, not by the legal one.
 */
public final class Messages implements AutoCloseable {

    private static final char SEPARATOR = '\u001f';

    private final Engine engine;
    private final Clock clock;
    private final MessageStore store;
    private final Correlation correlation;
    private final MessageSweeper sweeper;

    /** Creates the room on an engine that has not been started yet. */
    public Messages(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        this.store = new MessageStore(engine.transactions()::connection);
        StartLocks locks = new StartLocks(engine.transactions()::connection);
        this.correlation = new Correlation(engine, store, locks);
        this.sweeper = new MessageSweeper(engine, store, correlation, clock);
        engine.events().onSubscriptionOpened(sweeper::subscriptionOpened);
        engine.events().onInstanceEnding(end -> locks.release(end.instanceKey())
                .ifPresent(place -> engine.transactions().afterCommit(() -> sweeper.placeReleased(place))));
    }

    /** Begins to look after kept messages, also those of an earlier run. */
    public void start() {
        sweeper.start();
    }

    /** Publishes a message and returns its key. */
    public long publish(Publication publication) {
        if (publication.name().isBlank()) {
            throw Rejection.invalidArgument("Expected to publish a message with a name, but it has none");
        }
        VariableDocument.parse(publication.variables());
        BufferedMessage message = new BufferedMessage(engine.nextKey(), publication.name(),
                publication.correlationKey(), publication.variables());
        boolean kept = publication.timeToLive().toMillis() > 0;
        if (kept) {
            keep(message, publication);
        }
        correlation.correlate(message, kept);
        return message.id();
    }

    private void keep(BufferedMessage message, Publication publication) {
        Instant now = clock.instant();
        try {
            engine.transactions().run(() -> store.insert(message,
                    EventNames.of(message.name(), message.correlationKey()), identity(publication), now,
                    now.plus(publication.timeToLive())));
        } catch (StorageException e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            throw Rejection.alreadyExists("Expected to publish a new message with id '%s', but a message with that id "
                    + "was already published", publication.messageId());
        }
    }

    private static String identity(Publication publication) {
        return publication.messageId().isEmpty() ? null : Digest.of(publication.name() + SEPARATOR
                + publication.correlationKey() + SEPARATOR + publication.messageId());
    }

    @Override
    public void close() {
        sweeper.close();
    }
}
