package org.vastine.domain.conduct;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.domain.team.By;

/**
 * House rules as they were published; a version never changes, so that what was quoted stays.
 *
 * @param version from 1; version 1 comes with Vastine
 * @param texts by language, in the order of their codes, each with the same number of rules
 * @param publishedAt when
 * @param by who
 */
public record HouseRules(int version, Map<String, RulesText> texts, Instant publishedAt, By by) {

  /** Copies the texts and refuses none. */
  public HouseRules {
    if (version < 1 || texts.isEmpty()) {
      throw new IllegalArgumentException("house rules have a version from 1 and a text");
    }
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** How many rules there are. */
  public int size() {
    return texts.values().iterator().next().rules().size();
  }

  /** Whether there is a rule of that number. */
  public boolean has(int number) {
    return number >= 1 && number <= size();
  }

  /** The language to show to somebody who reads these, the most wanted first. */
  public String language(Iterable<String> wanted) {
    for (String one : wanted) {
      if (texts.containsKey(one)) {
        return one;
      }
    }
    return texts.containsKey("en") ? "en" : texts.keySet().iterator().next();
  }

  /** The rules in the first of these languages that they are written in. */
  public RulesText in(Iterable<String> wanted) {
    return Optional.ofNullable(texts.get(language(wanted))).orElseThrow();
  }
}
