package io.github.wardyn.engine.internal.drools;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * Compiled rules, ready to judge. Shared by all threads, which take turns: the consequences of an executable model keep the
 * facts that they are called with in a field ({@code LambdaConsequence} of Drools 10.2), so that two sessions at once would
 * state what the other one found.
 */
public final class RuleBase {

    private final InternalKnowledgeBase knowledge;
    private final KieSessionConfiguration sessionConfiguration;
    private final ReentrantLock turn = new ReentrantLock();

    RuleBase(InternalKnowledgeBase knowledge, KieSessionConfiguration sessionConfiguration) {
        this.knowledge = knowledge;
        this.sessionConfiguration = sessionConfiguration;
    }

    /**
     * Builds the network of some rule packs.
     *
     * @param models what {@code RulePack.models} gave: executable models, each an {@link org.drools.model.Model}
     * @throws IllegalArgumentException if one of them is something else
     */
    public static RuleBase of(Collection<?> models) {
        return RuleBaseBuilder.build(models);
    }

    /**
     * Opens a session, when no other thread has one: about 30 microseconds, so open one per account and close it after
     * firing.
     *
     * @param findings receives what the rules state; must be of the type that the models declare
     * @param parameters gives the rules their thresholds; of the type that the models declare
     */
    public RuleSession open(Object findings, Object parameters) {
        turn.lock();
        boolean opened = false;
        try {
            RuleSession session = new RuleSession(
                    knowledge.newKieSession(sessionConfiguration, null), findings, parameters, turn::unlock);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                turn.unlock();
            }
        }
    }
}
