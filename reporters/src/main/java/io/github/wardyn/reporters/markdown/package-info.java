/** The report as a page of Markdown, for the summary of a job or a comment; start with {@link
 * io.github.wardyn.reporters.markdown.MarkdownReporter}. */
@NullMarked
package io.github.wardyn.reporters.markdown;

import org.jspecify.annotations.NullMarked;
