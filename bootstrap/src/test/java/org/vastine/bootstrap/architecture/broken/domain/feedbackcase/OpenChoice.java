package org.vastine.bootstrap.architecture.broken.domain.feedbackcase;

/** Breaks: choices are sealed. */
public interface OpenChoice {
  /** One thing. */
  int one();

  /** Another. */
  int other();

  /** A way to be. */
  record Left(int one, int other) implements OpenChoice {}

  /** Another way. */
  record Right(int one, int other) implements OpenChoice {}
}
