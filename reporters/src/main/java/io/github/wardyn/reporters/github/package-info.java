/** Annotations of a GitHub job; start with {@link io.github.wardyn.reporters.github.GithubReporter}. */
@NullMarked
package io.github.wardyn.reporters.github;

import org.jspecify.annotations.NullMarked;
