package org.onepermit.workflow.runtime;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.store.InstanceRecords;
import org.onepermit.workflow.store.InstanceRecords.InstanceRecord;
import org.onepermit.workflow.store.JobList;
import org.onepermit.workflow.store.JobList.OpenJob;
import org.onepermit.workflow.store.MessageList;
import org.onepermit.workflow.store.MessageList.KeptMessage;
import org.onepermit.workflow.store.Page;
import org.onepermit.workflow.store.SubscriptionList;
import org.onepermit.workflow.store.SubscriptionList.Subscription;
import org.onepermit.workflow.store.TimerList;
import org.onepermit.workflow.store.TimerList.OpenTimer;

/** What an operator can look through, each list read in one transaction. */
public final class OperatorLists {

    private final Engine engine;
    private final Clock machine;
    private final InstanceRecords instances;
    private final JobList jobs;
    private final TimerList timers;
    private final SubscriptionList subscriptions;
    private final MessageList messages;

    /** Creates the lists of an engine whose messages live by the machine's clock. */
    public OperatorLists(Engine engine, Clock machine) {
        this.engine = engine;
        this.machine = machine;
        this.instances = new InstanceRecords(engine.transactions()::connection);
        this.jobs = new JobList(engine.transactions()::connection);
        this.timers = new TimerList(engine.transactions()::connection);
        this.subscriptions = new SubscriptionList(engine.transactions()::connection);
        this.messages = new MessageList(engine.transactions()::connection);
    }

    /** Instances in the order of their start. */
    public Page<InstanceRecord> instances(InstanceRecords.Filter filter, boolean newestFirst, int offset, int limit) {
        return engine.transactions().call(() -> instances.page(filter, newestFirst, offset, limit));
    }

    /** An instance, running or ended. */
    public Optional<InstanceRecord> instance(long key) {
        return engine.transactions().call(() -> instances.find(key));
    }

    /** Open jobs, oldest first. */
    public Page<OpenJob> jobs(JobList.Filter filter, int offset, int limit) {
        return engine.transactions().call(() -> jobs.page(filter, engine.clock().instant(), offset, limit));
    }

    /** An open job. */
    public Optional<OpenJob> job(long key) {
        return engine.transactions().call(() -> jobs.find(key, engine.clock().instant()));
    }

    /** Timers, the first to fire on top. */
    public Page<OpenTimer> timers(Optional<String> processId, OptionalLong instanceKey, int offset, int limit) {
        return engine.transactions().call(() -> timers.page(processId, instanceKey, offset, limit));
    }

    /** Elements that wait for messages, the longest waiting on top. */
    public Page<Subscription> subscriptions(Optional<String> messageName, Optional<String> correlationKey,
            OptionalLong instanceKey, int offset, int limit) {
        return engine.transactions().call(() -> subscriptions.page(messageName, correlationKey, instanceKey, offset, limit));
    }

    /** Kept messages, oldest first. */
    public Page<KeptMessage> messages(Optional<String> name, Optional<String> correlationKey, int offset, int limit) {
        return engine.transactions().call(() -> messages.page(name, correlationKey, machine.instant(), offset, limit));
    }

    /** Ends the life of a kept message, so that it reaches nobody any more. */
    public void expire(long messageKey) {
        if (!engine.transactions().call(() -> messages.expire(messageKey, machine.instant()))) {
            throw Rejection.notFound("Expected to expire message with key '%d', but no such message is kept", messageKey);
        }
    }
}
