package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Set;

/**
 * Faults that go on for a while and are told of once, when they begin. Each has a name of its own
 * in its workspace.
 */
public interface ToldStretches {

  /** The names of those that go on and begin with this. */
  Set<String> running(String prefix);

  /** One begins; one that goes on already stays as it is. */
  void begin(String name, Instant since);

  /** One is over. */
  void end(String name);
}
