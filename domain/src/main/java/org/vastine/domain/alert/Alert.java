package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * What a member was told; it stands in the console from the moment it is there. It says what a case
 * is about, never what people wrote.
 *
 * @param id the alert
 * @param member who was told
 * @param occasion of what
 * @param style how the case was triaged then
 * @param channel the kind of the case's channel
 * @param toldAt when the console showed it first
 * @param seenAt when the member saw it
 */
public record Alert(
    AlertId id,
    MemberId member,
    Occasion occasion,
    Style style,
    String channel,
    Instant toldAt,
    Optional<Instant> seenAt) {

  /** The most pressing first: by kind, by what is due first, then in the order of telling. */
  public static final Comparator<Alert> PRESSING_FIRST =
      Comparator.comparing((Alert alert) -> alert.occasion().kind())
          .thenComparing(alert -> alert.occasion().due().orElse(Instant.MAX))
          .thenComparing(Alert::toldAt)
          .thenComparing(alert -> alert.id().value());

  /** Refuses null. */
  public Alert {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    requireNonNull(occasion, "occasion is null");
    requireNonNull(style, "style is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(toldAt, "toldAt is null");
  }
}
