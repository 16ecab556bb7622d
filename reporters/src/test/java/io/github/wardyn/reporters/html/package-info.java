/** Tests of the HTML report that need no browser, and the program that writes pages for those that do. */
@NullMarked
package io.github.wardyn.reporters.html;

import org.jspecify.annotations.NullMarked;
