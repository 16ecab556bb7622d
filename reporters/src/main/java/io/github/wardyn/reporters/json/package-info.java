/**
 * The report as JSON, which every other format can be made from, and its reader. Start with
 * {@link io.github.wardyn.reporters.json.JsonReporter}; the schema stands in {@code report.schema.json} beside it.
 */
@NullMarked
package io.github.wardyn.reporters.json;

import org.jspecify.annotations.NullMarked;
