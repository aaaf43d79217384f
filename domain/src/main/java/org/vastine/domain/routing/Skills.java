package org.vastine.domain.routing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Subject;

/**
 * What a member can answer. An empty set is no limit.
 *
 * @param languages ISO 639 codes
 * @param channels names of channel kinds
 * @param subjects what it may be about
 */
public record Skills(Set<String> languages, Set<String> channels, Set<Subject> subjects) {

  /** Everything. */
  public static final Skills ALL = new Skills(Set.of(), Set.of(), Set.of());

  /** Copies the sets in an order of their own, and refuses what is no code or name. */
  public Skills {
    languages.forEach(LanguageTag::new);
    channels.forEach(ChannelKind::new);
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    channels = Collections.unmodifiableSet(new TreeSet<>(channels));
    EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
    all.addAll(subjects);
    subjects = Collections.unmodifiableSet(all);
  }

  /** Whether the language can be answered; one that could not be told can be by anybody. */
  public boolean speaks(LanguageTag language) {
    return languages.isEmpty()
        || language.equals(LanguageTag.UNDETERMINED)
        || languages.contains(language.code());
  }

  /** Whether cases of this kind of channel can be answered. */
  public boolean answersOn(ChannelKind channel) {
    return channels.isEmpty() || channels.contains(channel.name());
  }

  /** Whether cases about this can be answered; what is about nothing else can be by anybody. */
  public boolean knows(Subject subject) {
    return subjects.isEmpty() || subject == Subject.OTHER || subjects.contains(subject);
  }
}
