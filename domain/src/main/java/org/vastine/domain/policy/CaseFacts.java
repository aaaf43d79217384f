package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * What a policy needs to know of a case in order to plan it.
 *
 * @param style how its mention was triaged
 * @param confidence how sure that is; certain when a member said it
 * @param sentiment the writer's stance
 * @param language what it is written in
 * @param audience who can see it
 * @param publishedAt when it was published, which is when all clocks start (R7)
 * @param namedCustomer whether the author is a customer known by name
 * @param otherComplaints how many negative mentions of other authors the thread holds
 * @param reach how many people may see it; raises the alarm, never the worth (R12)
 */
public record CaseFacts(
    Style style,
    Confidence confidence,
    Sentiment sentiment,
    LanguageTag language,
    Audience audience,
    Instant publishedAt,
    boolean namedCustomer,
    int otherComplaints,
    long reach) {

  /** Refuses null and negative numbers. */
  public CaseFacts {
    requireNonNull(style, "style is null");
    requireNonNull(confidence, "confidence is null");
    requireNonNull(sentiment, "sentiment is null");
    requireNonNull(language, "language is null");
    requireNonNull(audience, "audience is null");
    requireNonNull(publishedAt, "publishedAt is null");
    if (otherComplaints < 0 || reach < 0) {
      throw new IllegalArgumentException(
          "negative: " + otherComplaints + " complaints, reach " + reach);
    }
  }

  /** Facts of an author and a thread about which nothing further is known. */
  public static CaseFacts of(
      Style style,
      Confidence confidence,
      Sentiment sentiment,
      LanguageTag language,
      Audience audience,
      Instant publishedAt) {
    return new CaseFacts(
        style, confidence, sentiment, language, audience, publishedAt, false, 0, 0);
  }

  /** The same about a customer known by name, or not. */
  public CaseFacts withNamedCustomer(boolean named) {
    return new CaseFacts(
        style,
        confidence,
        sentiment,
        language,
        audience,
        publishedAt,
        named,
        otherComplaints,
        reach);
  }

  /** The same in a thread with so many negative mentions of other authors. */
  public CaseFacts withOtherComplaints(int complaints) {
    return new CaseFacts(
        style,
        confidence,
        sentiment,
        language,
        audience,
        publishedAt,
        namedCustomer,
        complaints,
        reach);
  }

  /** The same with so many possible readers. */
  public CaseFacts withReach(long readers) {
    return new CaseFacts(
        style,
        confidence,
        sentiment,
        language,
        audience,
        publishedAt,
        namedCustomer,
        otherComplaints,
        readers);
  }
}
