package org.vastine.application.feedbackcase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseTextId;

/** Facts of an event while they are gathered. */
final class EventFacts {
  private final Map<String, Object> named = new LinkedHashMap<>();
  private Optional<CaseTextId> words = Optional.empty();

  EventFacts put(String name, Object value) {
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
