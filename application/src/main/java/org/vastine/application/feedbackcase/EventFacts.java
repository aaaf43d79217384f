package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseTextId;

/**
 * Facts of an event while they are gathered; of these sorts alone, so that every edge can tell
 * them.
 */
final class EventFacts {
  private final Map<String, Object> named = new LinkedHashMap<>();
  private Optional<CaseTextId> words = Optional.empty();

  EventFacts put(String name, String value) {
    return add(name, value);
  }

  EventFacts put(String name, UUID value) {
    return add(name, value);
  }

  EventFacts put(String name, Instant value) {
    return add(name, value);
  }

  EventFacts put(String name, int value) {
    return add(name, value);
  }

  EventFacts put(String name, long value) {
    return add(name, value);
  }

  EventFacts put(String name, double value) {
    return add(name, value);
  }

  EventFacts put(String name, boolean value) {
    return add(name, value);
  }

  EventFacts put(String name, List<?> value) {
    return add(name, value);
  }

  EventFacts put(String name, Map<String, ?> value) {
    return add(name, value);
  }

  private EventFacts add(String name, Object value) {
    named.put(name, value);
    return this;
  }

  /** What a member wrote. */
  EventFacts text(CaseTextId id) {
    return text(Optional.of(id));
  }

  EventFacts text(Optional<CaseTextId> id) {
    words = id;
    return this;
  }

  CaseEventFacts done() {
    return new CaseEventFacts(named, words);
  }
}
