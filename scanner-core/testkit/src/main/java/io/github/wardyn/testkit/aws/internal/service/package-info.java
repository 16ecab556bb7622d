/** The operations of each service, answered from the world. */
@NullMarked
package io.github.wardyn.testkit.aws.internal.service;

import org.jspecify.annotations.NullMarked;
