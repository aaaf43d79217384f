package org.vastine.benchmarks.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * Cases of half a year, always the same ones: of all styles, some in threads with others, most of
 * them answered within some hours.
 */
final class GeneratedCases {

  /** Printed with the figures. */
  static final long SEED = 20_261_124;

  private static final Instant BEGINNING = Instant.parse("2026-05-01T00:00:00Z");
  private static final Duration HALF_A_YEAR = Duration.ofDays(180);
  private static final List<LanguageTag> LANGUAGES =
      List.of(
          LanguageTag.of("fi"), LanguageTag.of("sv"), LanguageTag.of("tr"), LanguageTag.of("en"));
  private static final List<ChannelKind> CHANNELS =
      List.of(new ChannelKind("sandbox"), new ChannelKind("mastodon"), new ChannelKind("email"));

  private final Random random = new Random(SEED);
  private final int threads;

  /** One thread for some twenty cases, so that threads grow in number and not in length. */
  GeneratedCases(int cases) {
    this.threads = Math.max(1, cases / 20);
  }

  RecordedCase next() {
    Instant at = BEGINNING.plusSeconds(random.nextLong(HALF_A_YEAR.toSeconds()));
    MentionId mention = new MentionId(id());
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Opened(
            at,
            By.VASTINE,
            mention,
            new AuthorId(id()),
            new ThreadId(new UUID(7, random.nextInt(threads))),
            new ChannelAccountId(new UUID(8, 8)),
            Audience.PUBLIC,
            at,
            random.nextInt(10) == 0 ? random.nextLong(50_000) : 0));
    Style style = one(List.of(Style.values()));
    events.add(triaged(at, mention, style));
    events.add(planned(at, style));
    if (random.nextInt(5) > 0) {
      events.add(
          new CaseEvent.ReplyPublished(
              at.plusSeconds(random.nextLong(Duration.ofHours(12).toSeconds())),
              By.VASTINE,
              new DeliveryId(id()),
              Audience.PUBLIC,
              true));
    }
    return new RecordedCase(
        new CaseId(id()), events, Optional.of(one(CHANNELS)), Map.of(mention, MentionKind.COMMENT));
  }

  private CaseEvent triaged(Instant at, MentionId mention, Style style) {
    return new CaseEvent.Triaged(
        at,
        By.VASTINE,
        mention,
        style,
        new Confidence(0.3 + 0.7 * random.nextDouble()),
        one(List.of(Style.values())),
        one(List.of(Sentiment.values())),
        one(List.of(Subject.values())),
        one(LANGUAGES),
        false,
        "generated");
  }

  /** A trial decides anew; of the recorded plan only its moment counts. */
  private static CaseEvent planned(Instant at, Style style) {
    return new CaseEvent.PlanMade(
        at,
        By.VASTINE,
        1,
        style,
        Optional.empty(),
        new Obligation.Always(),
        at.plusSeconds(3_600),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
