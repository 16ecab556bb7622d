package io.github.wardyn.engine.internal.drools;

import org.jspecify.annotations.Nullable;
import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * The smallest builder configuration that turns property reactivity off: facts are never updated, so the bit masks that
 * tell which property changed only cost time and memory. The library's own implementation lives in the compiler's jar.
 */
final class NoPropertyReactivity implements KnowledgeBuilderConfiguration {

    @Override
    @SuppressWarnings("unchecked") // the key says which option is wanted
    public <C extends SingleValueKieBuilderOption> @Nullable C getOption(OptionKey<C> key) {
        return key == (OptionKey<?>) PropertySpecificOption.KEY ? (C) PropertySpecificOption.DISABLED : null;
    }

    @Override
    public ClassLoader getClassLoader() {
        return NoPropertyReactivity.class.getClassLoader();
    }

    @Override
    public void makeImmutable() {}

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException("fixed configuration: " + option);
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException("fixed configuration: " + key);
    }

    @Override
    public boolean setProperty(String name, String value) {
        return false;
    }

    @Override
    public @Nullable String getProperty(String name) {
        return null;
    }
}
