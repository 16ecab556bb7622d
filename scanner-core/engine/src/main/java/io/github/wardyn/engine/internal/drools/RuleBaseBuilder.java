package io.github.wardyn.engine.internal.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Makes a rule base of executable models without {@code KieServices}, which lives in the compiler's jar.
 *
 * <p>The rules never change while they run, facts are never updated and a session belongs to one thread; the options
 * below say so, which is worth a factor of three.
 */
final class RuleBaseBuilder {

    /** Named, because an unnamed rule base starts a SecureRandom to make a name up. */
    private static final String NAME = "wardyn";

    private RuleBaseBuilder() {}

    static RuleBase build(Collection<?> models) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        KiePackagesBuilder packages =
                new KiePackagesBuilder(configuration, new NoPropertyReactivity(), checked(models));
        InternalKnowledgeBase knowledge =
                KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newRuleBase(NAME, configuration));
        knowledge.addPackages(packages.build().getKiePackages());
        return new RuleBase(knowledge, sessionConfiguration());
    }

    private static KieSessionConfiguration sessionConfiguration() {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(DirectFiringOption.YES);
        return configuration;
    }

    private static List<Model> checked(Collection<?> models) {
        List<Model> checked = new ArrayList<>();
        for (Object model : models) {
            if (!(model instanceof Model executable)) {
                throw new IllegalArgumentException("A rule pack gave "
                        + model.getClass().getName() + " as a model; it must be an " + Model.class.getName() + ".");
            }
            checked.add(executable);
        }
        return checked;
    }
}
