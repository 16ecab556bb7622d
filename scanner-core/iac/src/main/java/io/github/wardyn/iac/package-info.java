/**
 * Reads infrastructure as code into the facts that the live collectors give.
 *
 * <p>Start with {@link io.github.wardyn.iac.InputFinder}, which finds and recognises files, and
 * {@link io.github.wardyn.iac.CloudFormationSource}, which reads the templates among them.
 */
@NullMarked
package io.github.wardyn.iac;

import org.jspecify.annotations.NullMarked;
