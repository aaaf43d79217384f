package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.Staffing;

/**
 * What a workspace told besides its mentions, and rules may ask for.
 *
 * @param namedCustomers which of the authors at hand are customers known by name
 * @param incidents what goes on
 * @param staffing whether anybody is on duty; empty where no roster is switched on
 */
public record WorkspaceFacts(
    Set<AuthorId> namedCustomers, List<ReputationIncident> incidents, Optional<Staffing> staffing) {

  /** Nothing was told. */
  public static final WorkspaceFacts NONE =
      new WorkspaceFacts(Set.of(), List.of(), Optional.empty());

  /** Copies. */
  public WorkspaceFacts {
    namedCustomers = Set.copyOf(namedCustomers);
    incidents = List.copyOf(incidents);
  }

  /** The same with the incidents that lasted at a moment, and the duty that was seen then. */
  WorkspaceFacts at(Instant moment, Optional<Staffing> seen) {
    return new WorkspaceFacts(
        namedCustomers,
        incidents.stream().filter(incident -> incident.lastedAt(moment)).toList(),
        seen);
  }

  /** Whether the author of a case is a customer known by name. */
  boolean isNamed(FeedbackCase feedbackCase) {
    return namedCustomers.contains(feedbackCase.key().author());
  }

  /** Whether a case is about something that goes on. */
  boolean isInIncident(FeedbackCase feedbackCase, Optional<ChannelKind> channel) {
    return incidents.stream()
        .anyMatch(incident ->
            incident.covers(
                feedbackCase.judgement().subject(), channel, feedbackCase.judgement().language()));
  }
}
