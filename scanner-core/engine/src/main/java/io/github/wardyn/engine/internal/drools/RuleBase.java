package io.github.wardyn.engine.internal.drools;

import java.util.Collection;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSessionConfiguration;

/** Compiled rules, ready to judge. Immutable, shared by all threads. */
public final class RuleBase {

    private final InternalKnowledgeBase knowledge;
    private final KieSessionConfiguration sessionConfiguration;

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
     * Opens a session: about 30 microseconds, so open one per account and close it after firing.
     *
     * @param findings receives what the rules state; must be of the type that the models declare
     * @param parameters gives the rules their thresholds; of the type that the models declare
     */
    public RuleSession open(Object findings, Object parameters) {
        return new RuleSession(knowledge.newKieSession(sessionConfiguration, null), findings, parameters);
    }
}
