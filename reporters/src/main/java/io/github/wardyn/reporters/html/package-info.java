/**
 * The report that reviewers read: one HTML file that loads nothing else. {@link
 * io.github.wardyn.reporters.html.HtmlReporter} is the way in; the templates stand in {@code src/main/jte}, style and
 * behaviour in the resources of this package.
 */
@NullMarked
package io.github.wardyn.reporters.html;

import org.jspecify.annotations.NullMarked;
