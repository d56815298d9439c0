package org.onepermit.workflow.engine;

import org.operaton.bpm.engine.impl.cfg.TransactionState;
import org.operaton.bpm.engine.impl.interceptor.Session;
import org.operaton.bpm.engine.impl.interceptor.SessionFactory;
import org.operaton.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/** Tells the other rooms, after the commit, that an element has begun to wait for a message. */
final class SubscriptionReport implements SessionFactory {

    private final EngineEvents events;

    SubscriptionReport(EngineEvents events) {
        this.events = events;
    }

    @Override
    public Class<?> getSessionType() {
        return EventSubscriptionManager.class;
    }

    @Override
    public Session openSession() {
        return new EventSubscriptionManager() {
            @Override
            public void insert(EventSubscriptionEntity subscription) {
                super.insert(subscription);
                getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
                        context -> events.subscriptionOpened(subscription.getEventName()));
            }
        };
    }
}
