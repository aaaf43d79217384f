package org.vastine.language.advice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what points to people out of the texts of one question, and puts it back into the answer.
 * The same words get the same placeholder, such as {@code [NAME_1]}; a placeholder that somebody
 * wrote is masked itself, so that nobody can have another's data put back.
 */
public final class Masking {

  /** What all placeholders look like. */
  static final String PLACEHOLDER_FORM = "\\[[A-Z]{1,12}(?:_[A-Z]{1,12})?_\\d{1,6}\\]";

  /** Finds placeholders. */
  static final Pattern PLACEHOLDER = Pattern.compile(PLACEHOLDER_FORM);

  private final KnownNames names;
  private final Map<String, String> placeholders = new HashMap<>();
  private final Map<String, String> originals = new LinkedHashMap<>();

  /** For texts in which these people may stand. */
  public Masking(Collection<String> people) {
    this.names = new KnownNames(people);
  }

  /** The text with placeholders, no longer than so many characters before them. */
  public String mask(String text, int most) {
    String plain = PlainWords.outgoing(text, most);
    StringBuilder masked = new StringBuilder(plain.length());
    int at = 0;
    for (Span span : PrivateData.in(plain, names)) {
      masked.append(plain, at, span.start());
      masked.append(placeholder(span.kind(), plain.substring(span.start(), span.end())));
      at = span.end();
    }
    return masked.append(plain, at, plain.length()).toString();
  }

  /** The text with what was taken out; placeholders that nobody gave stay as they are. */
  String restore(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(originals.getOrDefault(found.group(), found.group())));
  }

  /**
   * What was taken out of all texts so far, in its order; placeholders that stood there are not.
   */
  public List<String> taken() {
    return originals.values().stream()
        .filter(original -> !PLACEHOLDER.matcher(original).matches())
        .toList();
  }

  private String placeholder(String kind, String original) {
    return placeholders.computeIfAbsent(
        kind + " " + original,
        _ -> {
          String made = "[" + kind + "_" + (originals.size() + 1) + "]";
          originals.put(made, original);
          return made;
        });
  }
}
