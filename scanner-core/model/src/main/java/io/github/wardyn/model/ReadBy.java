package io.github.wardyn.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the IAM action, {@code service:Operation}, whose answer shows a component, or all components of a fact that do
 * not say otherwise. Reports name it as the origin of evidence, and as what to allow where a component is unknown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface ReadBy {

    /** The IAM action, e.g. {@code dynamodb:DescribeTable}. */
    String value();
}
