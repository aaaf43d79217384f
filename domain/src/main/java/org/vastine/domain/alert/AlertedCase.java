package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * What rules look at in a case.
 *
 * @param style how it is triaged
 * @param channel the kind of its channel
 * @param language what to answer in
 * @param owner whose it is
 * @param single whether it consists of one mention
 * @param followers who follows it
 */
public record AlertedCase(
    Style style,
    String channel,
    LanguageTag language,
    Optional<MemberId> owner,
    boolean single,
    Set<MemberId> followers) {

  /** Refuses null. */
  public AlertedCase {
    requireNonNull(style, "style is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(language, "language is null");
    followers = Set.copyOf(followers);
  }

  /** One that nobody follows. */
  public AlertedCase(
      Style style, String channel, LanguageTag language, Optional<MemberId> owner, boolean single) {
    this(style, channel, language, owner, single, Set.of());
  }

  /** A case as it stands, on a channel of that kind. */
  public static AlertedCase of(FeedbackCase feedbackCase, String channel) {
    return new AlertedCase(
        feedbackCase.judgement().style(),
        channel,
        feedbackCase.judgement().language(),
        feedbackCase.hold().owner(),
        feedbackCase.talk().mentions() == 1,
        Set.copyOf(feedbackCase.teamwork().followers()));
  }
}
