package org.vastine.bootstrap.architecture.broken.domain.feedbackcase;

/** Keeps all rules: with one method it is a policy, which anybody may add to. */
@FunctionalInterface
public interface SmallPolicy {
  /** Its word. */
  int weigh();

  /** One of them. */
  record Light(int weigh) implements SmallPolicy {}

  /** Another. */
  record Heavy(int weigh) implements SmallPolicy {}
}
