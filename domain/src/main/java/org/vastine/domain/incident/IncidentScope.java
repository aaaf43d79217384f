package org.vastine.domain.incident;

import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Subject;

/**
 * Which cases an incident is about; what is left empty holds for all.
 *
 * @param subjects what they are about
 * @param channels the kinds of place they come from
 * @param languages what they are written in
 */
public record IncidentScope(
    Set<Subject> subjects, Set<ChannelKind> channels, Set<LanguageTag> languages) {

  /** Copies the sets. */
  public IncidentScope {
    subjects = Set.copyOf(subjects);
    channels = Set.copyOf(channels);
    languages = Set.copyOf(languages);
  }

  /** Whether a case lies in it; a place that is not known lies in no named one. */
  public boolean holds(Subject subject, Optional<ChannelKind> channel, LanguageTag language) {
    return (subjects.isEmpty() || subjects.contains(subject))
        && (channels.isEmpty() || channel.filter(channels::contains).isPresent())
        && (languages.isEmpty() || languages.contains(language));
  }
}
