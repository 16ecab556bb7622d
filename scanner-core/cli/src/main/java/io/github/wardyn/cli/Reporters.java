package io.github.wardyn.cli;

import io.github.wardyn.model.Reporter;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds the report formats on the class path: ours, and those of plug-ins. */
final class Reporters {

    private Reporters() {}

    /** Gives every reporter by its format. */
    static Map<String, Reporter> load() throws UsageException {
        Map<String, Reporter> reporters = new TreeMap<>();
        for (Reporter reporter : ServiceLoader.load(Reporter.class)) {
            Reporter other = reporters.put(reporter.format(), reporter);
            if (other != null) {
                throw new UsageException(
                        "two reporters write \"" + reporter.format() + "\": "
                                + other.getClass().getName() + " and "
                                + reporter.getClass().getName() + ".",
                        "remove one of the plug-ins.");
            }
        }
        return reporters;
    }
}
