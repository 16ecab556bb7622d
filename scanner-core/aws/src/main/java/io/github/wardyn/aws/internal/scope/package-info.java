/** Which accounts and Regions are read, and with whose credentials. */
@NullMarked
package io.github.wardyn.aws.internal.scope;

import org.jspecify.annotations.NullMarked;
