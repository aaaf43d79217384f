package org.vastine.bootstrap.architecture.broken.domain.feedbackcase;

/** Breaks, in its record: events carry no free text. */
public sealed interface WordyEvent {
  /** Said. */
  record Said(String words) implements WordyEvent {}
}
