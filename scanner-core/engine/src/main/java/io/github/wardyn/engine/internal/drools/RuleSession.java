package io.github.wardyn.engine.internal.drools;

import org.kie.api.runtime.KieSession;

/**
 * One account's facts before the rules. Belongs to one thread; insert everything, fire once, close.
 *
 * <p>What the rules state goes to the findings given to {@link RuleBase#open}, in no particular order.
 */
public final class RuleSession implements AutoCloseable {

    private final KieSession session;
    private final Runnable onClose;

    RuleSession(KieSession session, Object findings, Object parameters, Runnable onClose) {
        this.session = session;
        this.onClose = onClose;
        session.setGlobal("findings", findings);
        session.setGlobal("parameters", parameters);
    }

    /** Lets the rules see a fact, and all facts that it links to. A fact must not be inserted twice. */
    public void insert(Object fact) {
        session.insert(fact);
    }

    /** Judges everything inserted so far. */
    public void fire() {
        session.fireAllRules();
    }

    /** Forgets the facts. */
    @Override
    public void close() {
        try {
            session.dispose();
        } finally {
            onClose.run();
        }
    }
}
