package org.vastine.bootstrap.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One key of the configuration: what {@code docs/operations.md} says of it, and its value where
 * nobody gives one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

  /** What it is for, with unit and range. */
  String value();

  /** The value where nobody gives one; empty for none. */
  String fallback() default "";
}
