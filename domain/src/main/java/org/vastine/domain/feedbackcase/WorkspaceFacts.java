package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.Staffing;

/**
 * What a workspace told besides its mentions, and rules may ask for.
 *
 * @param namedCustomers which of the authors at hand are customers known by name
 * @param incidents what goes on
 * @param staffing whether anybody is on duty; empty where no roster is switched on
 * @param authors what we had before with the authors at hand; of one who is missing nothing is
 *     known
 */
public record WorkspaceFacts(
    Set<AuthorId> namedCustomers,
    List<ReputationIncident> incidents,
    Optional<Staffing> staffing,
    Map<AuthorId, AuthorHistory> authors) {

  /** Nothing was told. */
  public static final WorkspaceFacts NONE =
      new WorkspaceFacts(Set.of(), List.of(), Optional.empty());

  /** Copies. */
  public WorkspaceFacts {
    namedCustomers = Set.copyOf(namedCustomers);
    incidents = List.copyOf(incidents);
    authors = Map.copyOf(authors);
  }

  /** Without what we had with anybody before. */
  public WorkspaceFacts(
      Set<AuthorId> namedCustomers,
      List<ReputationIncident> incidents,
      Optional<Staffing> staffing) {
    this(namedCustomers, incidents, staffing, Map.of());
  }

  /** The same with further cases of one of the authors, which are about to be stored. */
  public WorkspaceFacts with(AuthorId author, Collection<AuthorHistory.PastCase> begun) {
    Map<AuthorId, AuthorHistory> more = new HashMap<>(authors);
    more.computeIfPresent(author, (_, history) -> history.with(begun));
    return new WorkspaceFacts(namedCustomers, incidents, staffing, more);
  }

  /**
   * What we had with the author of a case before it. Who is known by name is a customer where
   * nobody said otherwise.
   */
  Optional<AuthorPast> pastOf(FeedbackCase feedbackCase) {
    return Optional.ofNullable(authors.get(feedbackCase.key().author()))
        .map(history -> history.seenFrom(feedbackCase.id(), feedbackCase.account()))
        .map(past ->
            past.role().isEmpty() && isNamed(feedbackCase)
                ? past.with(AudienceRole.CUSTOMER)
                : past);
  }

  /** The same with the incidents that lasted at a moment, and the duty that was seen then. */
  WorkspaceFacts at(Instant moment, Optional<Staffing> seen) {
    return new WorkspaceFacts(
        namedCustomers,
        incidents.stream().filter(incident -> incident.lastedAt(moment)).toList(),
        seen,
        authors);
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
