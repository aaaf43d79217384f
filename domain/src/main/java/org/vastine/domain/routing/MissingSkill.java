package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Subject;

/**
 * A queue that nobody on duty can answer, by the skill that is missing (R12).
 *
 * @param kind which sort of skill
 * @param name which one: a language's code, a kind of channel, a subject's label; of a combination
 *     these three, with a space between
 */
public record MissingSkill(Kind kind, String name) {

  /** Sorts of skills, in the order in which they are looked for. */
  public enum Kind implements Labelled {
    /** What to answer in. */
    LANGUAGE,
    /** Where. */
    CHANNEL,
    /** About what. */
    SUBJECT,
    /** All three together, of which somebody has each: language, channel and subject. */
    COMBINATION
  }

  /** Refuses null. */
  public MissingSkill {
    requireNonNull(kind, "kind is null");
    requireNonNull(name, "name is null");
  }

  static Optional<MissingSkill> of(RoutedCase about, List<Skills> onDuty) {
    if (nobody(onDuty, skills -> skills.speaks(about.language()))) {
      return Optional.of(new MissingSkill(Kind.LANGUAGE, about.language().code()));
    }
    if (nobody(onDuty, skills -> skills.answersOn(about.channel()))) {
      return Optional.of(new MissingSkill(Kind.CHANNEL, about.channel().name()));
    }
    if (nobody(onDuty, skills -> skills.knows(about.subject()))) {
      return Optional.of(new MissingSkill(Kind.SUBJECT, about.subject().label()));
    }
    MissingSkill together =
        new MissingSkill(
            Kind.COMBINATION,
            about.language().code() + " " + about.channel().name() + " " + about.subject().label());
    return nobody(onDuty, together::isAmong) ? Optional.of(together) : Optional.empty();
  }

  /** What {@link #text} gave; empty for anything else. */
  public static Optional<MissingSkill> parse(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Labelled.find(Kind.class, text.substring(0, space))
            .map(kind -> new MissingSkill(kind, text.substring(space + 1)));
  }

  /** The two in one, such as {@code language fi}. */
  public String text() {
    return kind.label() + " " + name;
  }

  /** Whether somebody on duty has it at this moment. */
  public boolean isThere(Crew crew) {
    return crew.onDuty().stream().anyMatch(this::isAmong);
  }

  private boolean isAmong(Skills skills) {
    return switch (kind) {
      case LANGUAGE, CHANNEL, SUBJECT -> has(skills, kind, name);
      case COMBINATION -> {
        List<String> parts = List.of(name.split(" ", -1));
        yield has(skills, Kind.LANGUAGE, parts.getFirst())
            && has(skills, Kind.CHANNEL, parts.get(1))
            && has(skills, Kind.SUBJECT, parts.getLast());
      }
    };
  }

  private static boolean has(Skills skills, Kind kind, String name) {
    return switch (kind) {
      case LANGUAGE -> skills.speaks(new LanguageTag(name));
      case CHANNEL -> skills.answersOn(new ChannelKind(name));
      case SUBJECT -> Labelled.find(Subject.class, name).map(skills::knows).orElse(true);
      case COMBINATION -> throw new IllegalArgumentException("not one skill: " + name);
    };
  }

  private static boolean nobody(List<Skills> onDuty, Predicate<Skills> has) {
    return onDuty.stream().noneMatch(has);
  }
}
