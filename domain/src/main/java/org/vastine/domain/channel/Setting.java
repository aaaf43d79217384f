package org.vastine.domain.channel;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/**
 * One setting of a channel account, as its provider describes it; forms and checks are made from
 * this alone.
 *
 * @param name the key in the settings, lower-case letters, digits and hyphens
 * @param type what values it takes
 * @param label the words beside the field, by language code, English always among them
 * @param help what to enter and where to find it, by language code; may be empty
 * @param required whether an account cannot be without it
 * @param fallback the value when none was given
 * @param choices the values of a {@link Type#CHOICE}
 */
public record Setting(
    String name,
    Type type,
    java.util.Map<String, String> label,
    java.util.Map<String, String> help,
    boolean required,
    Optional<String> fallback,
    List<String> choices) {

  /** What values a setting takes. */
  public enum Type implements Labelled {
    /** A line of text. */
    TEXT,
    /** A line of text that is encrypted at rest, written only, and never shown again. */
    SECRET,
    /** An http or https address. */
    URL,
    /** A host name. */
    HOST,
    /** A TCP port. */
    PORT,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    SWITCH,
    /** One of {@code choices}. */
    CHOICE,
    /** An e-mail address. */
    EMAIL
  }

  /** Refuses a setting without English words, and a choice without choices. */
  public Setting {
    requireNonNull(type, "type is null");
    requireNonNull(fallback, "fallback is null");
    label = java.util.Map.copyOf(label);
    help = java.util.Map.copyOf(help);
    choices = List.copyOf(choices);
    if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
      throw new IllegalArgumentException("not a setting's name: " + name);
    }
    if (!label.containsKey("en")) {
      throw new IllegalArgumentException("setting " + name + " has no English label");
    }
    if ((type == Type.CHOICE) == choices.isEmpty()) {
      throw new IllegalArgumentException(
          "setting " + name + ": choices belong to type CHOICE, and only there");
    }
  }

  /** Whether its value must be encrypted and never shown. */
  public boolean isSecret() {
    return type == Type.SECRET;
  }
}
