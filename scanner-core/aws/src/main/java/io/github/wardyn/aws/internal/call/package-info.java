/** One call of AWS: what it is named, what it may cost, and how an answer or a refusal is handed on. */
@NullMarked
package io.github.wardyn.aws.internal.call;

import org.jspecify.annotations.NullMarked;
