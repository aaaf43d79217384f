package org.vastine.domain.policy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/** The default policy in Helsinki, and what happens there in the third week of November 2026. */
public final class PolicyFixture {

  /** Where the workspace is. */
  public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** Open, and for some hours to come. */
  public static final Instant MONDAY_NOON = helsinki("2026-11-16T12:00");

  /** Half an hour before closing for the weekend. */
  public static final Instant FRIDAY_HALF_PAST_FIVE = helsinki("2026-11-20T17:30");

  private PolicyFixture() {}

  /** The default policy. */
  public static ResponsePolicy aPolicy() {
    return DefaultResponsePolicy.in(HELSINKI);
  }

  /** A surely triaged, calm public mention of an unknown author, published on Monday at noon. */
  public static CaseFacts aMention(Style style) {
    return aMentionAt(style, MONDAY_NOON);
  }

  /** The same, published at another moment. */
  public static CaseFacts aMentionAt(Style style, Instant publishedAt) {
    return CaseFacts.of(
        style,
        Confidence.CERTAIN,
        Sentiment.NEUTRAL,
        LanguageTag.of("fi"),
        Audience.PUBLIC,
        publishedAt);
  }

  /** A moment by the clocks of Helsinki. */
  public static Instant helsinki(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }
}
