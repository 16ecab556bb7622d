package io.github.wardyn.reporters.internal;

/** What reports say of the program that made them. */
public final class Project {

    public static final String NAME = "Wardyn";

    /** Where people find it. */
    public static final String HOME = "https://github.com/wardyn/wardyn";

    private Project() {}

    /** Gives the version of a report's {@code tool}, e.g. {@code 0.1.0} of {@code wardyn 0.1.0}. */
    public static String version(String tool) {
        String version = tool.substring(tool.lastIndexOf(' ') + 1);
        return version.isEmpty() || !Character.isDigit(version.charAt(0)) ? "0.0.0" : version;
    }
}
