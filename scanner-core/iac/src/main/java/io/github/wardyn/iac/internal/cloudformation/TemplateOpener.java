package io.github.wardyn.iac.internal.cloudformation;

import java.util.Optional;

/** Opens the templates of nested stacks. */
@FunctionalInterface
public interface TemplateOpener {
    /**
     * Opens a template that another names.
     *
     * @param fromFile the file that names it
     * @param location path relative to that file
     * @return empty if there is no such file within what may be read, or if it is no template
     */
    Optional<Template> open(String fromFile, String location);
}
