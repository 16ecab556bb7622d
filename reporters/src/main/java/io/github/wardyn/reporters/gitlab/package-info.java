/** Findings for the code quality widget of GitLab; start with {@link
 * io.github.wardyn.reporters.gitlab.GitlabReporter}. */
@NullMarked
package io.github.wardyn.reporters.gitlab;

import org.jspecify.annotations.NullMarked;
