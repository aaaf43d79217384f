package org.vastine.domain.incident;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Subject;

/**
 * What a lead declares by hand: something goes on about which many will write.
 *
 * @param id which
 * @param title what it is about, for the team
 * @param scope which cases it is about
 * @param holdingText what is said in public while it lasts
 * @param openedAt since when
 * @param openedBy who declared it
 * @param closedAt when it ended
 */
public record ReputationIncident(
    IncidentId id,
    String title,
    IncidentScope scope,
    String holdingText,
    Instant openedAt,
    By openedBy,
    Optional<Instant> closedAt) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 5_000;

  /** An incident as a lead wrote it down; refused without a title or a holding text. */
  public static Decision<ReputationIncident> opened(
      IncidentId id, String title, IncidentScope scope, String holdingText, Instant now, By by) {
    String called = title.strip();
    String said = holdingText.strip();
    if (called.isEmpty() || said.isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "incident.words-needed");
    }
    if (called.length() > LONGEST_TITLE || said.length() > LONGEST_TEXT) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "incident.too-long")
              .with("title", LONGEST_TITLE)
              .with("text", LONGEST_TEXT));
    }
    return Decision.accepted(
        new ReputationIncident(id, called, scope, said, now, by, Optional.empty()));
  }

  /** Whether it lasts. */
  public boolean isOpen() {
    return closedAt.isEmpty();
  }

  /** Whether it lasted at a moment. */
  public boolean lastedAt(Instant moment) {
    return !moment.isBefore(openedAt) && closedAt.filter(end -> !moment.isBefore(end)).isEmpty();
  }

  /** Whether a case is about it. */
  public boolean covers(Subject subject, Optional<ChannelKind> channel, LanguageTag language) {
    return scope.holds(subject, channel, language);
  }

  /** The end of it; refused once it has ended. */
  public Decision<ReputationIncident> closed(Instant now) {
    return isOpen()
        ? Decision.accepted(
            new ReputationIncident(
                id, title, scope, holdingText, openedAt, openedBy, Optional.of(now)))
        : Decision.refused(Refusal.Kind.CONFLICT, "incident.closed-already");
  }
}
