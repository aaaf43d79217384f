package org.vastine.web.console;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The console's words in one language: whole sentences by key, with named values filled in. */
public final class Words {
  private final Locale locale;
  private final Map<String, String> sentences;

  Words(Locale locale, Map<String, String> sentences) {
    this.locale = locale;
    this.sentences = Map.copyOf(sentences);
  }

  /** The language's code, for {@code lang}. */
  public String lang() {
    return locale.getLanguage();
  }

  /** The locale for numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** Every key. */
  public java.util.Set<String> keys() {
    return sentences.keySet();
  }

  /** The sentence of this key; the key itself where there is none, which a test rules out. */
  public String say(String key) {
    return sentences.getOrDefault(key, key);
  }

  /** The sentence of this key with values: a name, its value, a name, its value. */
  public String say(String key, Object... namesAndValues) {
    String sentence = say(key);
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      sentence = sentence.replace("{" + namesAndValues[i] + "}", shown(namesAndValues[i + 1]));
    }
    return sentence;
  }

  /** The sentence of this key with the values of a refusal or a reason. */
  public String fill(String key, Map<String, String> facts) {
    String sentence = say(key);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return sentence;
  }

  /** The sentence for this many: {@code key.one} for one, {@code key.other} for all else. */
  public String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".other"), "n", number);
  }

  /**
   * A stretch of time in at most two units: {@code 2 h 5 min}; shorter than a minute in seconds.
   */
  public String length(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    if (seconds < 60) {
      return say("time.s", "n", seconds);
    }
    long minutes = seconds / 60;
    if (minutes < 60) {
      return say("time.min", "n", minutes);
    }
    long hours = minutes / 60;
    if (hours < 24) {
      String whole = say("time.h", "n", hours);
      return minutes % 60 == 0 || hours >= 10
          ? whole
          : whole + " " + say("time.min", "n", minutes % 60);
    }
    return say("time.d", "n", hours / 24);
  }

  private String shown(Object value) {
    return switch (value) {
      case Integer number -> NumberFormat.getIntegerInstance(locale).format(number);
      case Long number -> NumberFormat.getIntegerInstance(locale).format(number);
      default -> value.toString();
    };
  }
}
