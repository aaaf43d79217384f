package org.vastine.domain.conduct;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facts as one text that is always the same: JSON by RFC 8785 with texts, whole numbers, yes and
 * no, lists and objects only. Names stand in the order of their UTF-16 code units, nothing stands
 * between the parts, and a text is escaped no further than JSON demands.
 */
public final class CanonicalForm {

  /** Whole numbers beyond these are not the same in every reader of JSON. */
  private static final long GREATEST = (1L << 53) - 1;

  private final StringBuilder out = new StringBuilder();

  private CanonicalForm() {}

  /** The canonical text of an object; throws for a value of any other sort. */
  public static String of(Map<String, ?> facts) {
    CanonicalForm form = new CanonicalForm();
    form.write(facts);
    return form.out.toString();
  }

  /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  private void write(Object value) {
    switch (value) {
      case String text -> text(text);
      case Integer number -> number(number);
      case Long number -> number(number);
      case Boolean yes -> out.append(yes.booleanValue());
      case Map<?, ?> facts -> object(facts);
      case List<?> values -> list(values);
      default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
    }
  }

  private void number(long number) {
    if (number > GREATEST || number < -GREATEST) {
      throw new IllegalArgumentException("too great a number: " + number);
    }
    out.append(number);
  }

  private void object(Map<?, ?> facts) {
    TreeMap<String, Object> sorted = new TreeMap<>();
    facts.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, Object> one : sorted.entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      text(one.getKey());
      out.append(':');
      write(one.getValue());
    }
    out.append('}');
  }

  private void list(List<?> values) {
    out.append('[');
    boolean first = true;
    for (Object one : values) {
      if (!first) {
        out.append(',');
      }
      first = false;
      write(one);
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      character(text.charAt(at));
    }
    out.append('"');
  }

  private void character(char one) {
    switch (one) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (one < ' ') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
        } else {
          out.append(one);
        }
      }
    }
  }
}
