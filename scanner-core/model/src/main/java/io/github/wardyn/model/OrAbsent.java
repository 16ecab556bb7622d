package io.github.wardyn.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a fact that may truly not be there: null, and not named in {@link Fact#unknowns()}, means that
 * the service says there is none (a table that is encrypted with the AWS owned key names no key).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OrAbsent {}
