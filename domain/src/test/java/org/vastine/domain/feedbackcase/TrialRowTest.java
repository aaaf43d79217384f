package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.feedbackcase.TrialRowFault.Kind;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.ObligationShare.Ending;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** Rows of a file of recorded cases (R11). */
final class TrialRowTest {

  private static final Instant NOON = Instant.parse("2026-11-16T10:00:00Z");

  private static final TrialCase FULL =
      new TrialCase(
          new CaseId(new UUID(1, 2)),
          new ThreadId(new UUID(3, 4)),
          CaseFacts.of(
                  Style.IRRITATED,
                  new Confidence(0.625),
                  Sentiment.NEGATIVE,
                  LanguageTag.of("fi"),
                  Audience.PRIVATE,
                  NOON)
              .withSubject(Subject.BILLING)
              .from(Optional.of(new ChannelKind("mastodon")), Optional.of(MentionKind.REVIEW))
              .withMentions(3)
              .withReach(12_000)
              .withNamedCustomer(true)
              .withIncident(true)
              .withStaffing(Optional.of(Staffing.NOBODY))
              .withAuthor(
                  Optional.of(
                      new AuthorPast(
                          2,
                          PastEnding.STILL_UNHAPPY,
                          PastConduct.WARNED,
                          Optional.of(AudienceRole.PRESS)))),
          NOON.plusSeconds(60),
          Optional.of(NOON.plusSeconds(30)),
          Optional.of(NOON.plusMillis(90_500)),
          Optional.of(Ending.ANSWERED));

  private static final Map<String, String> LEAST =
      Map.of("case", "desk-17", "published", "2026-11-16T12:00:00+02:00", "style", "question");

  private static TrialRowReader.Reading read(Map<String, String> row) {
    return TrialRowReader.read(row);
  }

  private static Map<String, String> with(String field, String text) {
    Map<String, String> row = new HashMap<>(LEAST);
    row.put(field, text);
    return row;
  }

  @Test
  void R11_what_is_written_is_read_as_the_same_case() {
    Map<String, String> row = TrialRow.of(FULL);

    assertThat(row.keySet()).containsExactlyElementsOf(TrialRow.FIELDS);
    assertThat(read(row)).isEqualTo(new TrialRowReader.Reading(Optional.of(FULL), List.of()));
    assertThat(TrialRow.FIELDS).containsAll(TrialRow.NUMBERS);
  }

  @Test
  void R11_a_case_of_which_little_is_known_is_read_as_the_same_too() {
    TrialCase silent =
        new TrialCase(
            FULL.id(),
            FULL.thread(),
            CaseFacts.of(
                Style.PRAISE,
                Confidence.CERTAIN,
                Sentiment.POSITIVE,
                LanguageTag.UNDETERMINED,
                Audience.PUBLIC,
                NOON),
            NOON,
            Optional.empty(),
            Optional.of(NOON),
            Optional.of(Ending.SILENT));

    assertThat(read(TrialRow.of(silent)).found()).contains(silent);
  }

  @Test
  void what_a_row_leaves_out_is_as_little_as_can_be() {
    TrialCase least = read(LEAST).found().orElseThrow();

    assertThat(least.facts())
        .isEqualTo(
            CaseFacts.of(
                Style.QUESTION,
                Confidence.CERTAIN,
                Sentiment.NEUTRAL,
                LanguageTag.UNDETERMINED,
                Audience.PUBLIC,
                NOON));
    assertThat(least.decidedAt()).isEqualTo(NOON);
    assertThat(least.answeredAt()).isEmpty();
    assertThat(least.negativeSince()).isEmpty();
    assertThat(least.id()).isEqualTo(read(LEAST).found().orElseThrow().id());
    assertThat(least.id().value()).isNotEqualTo(least.thread().value());
  }

  @Test
  void what_is_negative_complains_from_the_beginning_where_nothing_else_is_said() {
    assertThat(read(with("sentiment", "negative")).found().orElseThrow().negativeSince())
        .contains(NOON);
    assertThat(read(with("sentiment", "positive")).found().orElseThrow().negativeSince()).isEmpty();
    Map<String, String> later = new HashMap<>(with("sentiment", "negative"));
    later.put("negativeSince", "2026-11-16T10:00:05Z");
    assertThat(read(later).found().orElseThrow().negativeSince()).contains(NOON.plusSeconds(5));
  }

  @Test
  void cases_of_one_thread_have_the_thread_in_common() {
    Map<String, String> other = new HashMap<>(with("thread", "post-1"));
    other.put("case", "desk-18");

    assertThat(read(with("thread", "post-1")).found().orElseThrow().thread())
        .isEqualTo(read(other).found().orElseThrow().thread());
  }

  static Stream<Arguments> authors() {
    return Stream.of(
        Arguments.of("earlier", "0", AuthorPast.BLANK),
        Arguments.of("role", "none", AuthorPast.BLANK),
        Arguments.of("role", "staff", AuthorPast.BLANK.with(AudienceRole.STAFF)),
        Arguments.of(
            "standing",
            "muted",
            new AuthorPast(0, PastEnding.NONE, PastConduct.MUTED, Optional.empty())),
        Arguments.of(
            "ending",
            "lapsed",
            new AuthorPast(0, PastEnding.LAPSED, PastConduct.NONE, Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("authors")
  void the_author_is_known_as_soon_as_anything_is_told(
      String field, String text, AuthorPast expected) {
    assertThat(read(with(field, text)).found().orElseThrow().facts().author()).contains(expected);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("weather", "rain", "row", Kind.UNKNOWN_FIELD),
        Arguments.of("case", " ", "case", Kind.NOT_A_NAME),
        Arguments.of("case", "x".repeat(201), "case", Kind.NOT_A_NAME),
        Arguments.of("thread", "", "thread", Kind.NOT_A_NAME),
        Arguments.of("published", "yesterday", "published", Kind.NOT_A_MOMENT),
        Arguments.of("published", "2026-11-16T12:00", "published", Kind.NOT_A_MOMENT),
        Arguments.of("published", "1989-12-31T23:59:59Z", "published", Kind.NOT_A_MOMENT),
        Arguments.of("decided", "2100-01-01T00:00:01Z", "decided", Kind.NOT_A_MOMENT),
        Arguments.of("negativeSince", "x", "negativeSince", Kind.NOT_A_MOMENT),
        Arguments.of("style", "furious", "style", Kind.UNKNOWN_VALUE),
        Arguments.of("sentiment", "sad", "sentiment", Kind.UNKNOWN_VALUE),
        Arguments.of("subject", "weather", "subject", Kind.UNKNOWN_VALUE),
        Arguments.of("audience", "none", "audience", Kind.UNKNOWN_VALUE),
        Arguments.of("kind", "letter", "kind", Kind.UNKNOWN_VALUE),
        Arguments.of("channel", "Not a kind", "channel", Kind.UNKNOWN_VALUE),
        Arguments.of("language", "Finnish", "language", Kind.UNKNOWN_VALUE),
        Arguments.of("customer", "yes", "customer", Kind.UNKNOWN_VALUE),
        Arguments.of("incident", "yes", "incident", Kind.UNKNOWN_VALUE),
        Arguments.of("duty", "me", "duty", Kind.UNKNOWN_VALUE),
        Arguments.of("ending", "well", "ending", Kind.UNKNOWN_VALUE),
        Arguments.of("standing", "hanged", "standing", Kind.UNKNOWN_VALUE),
        Arguments.of("role", "king", "role", Kind.UNKNOWN_VALUE),
        Arguments.of("confidence", "1.01", "confidence", Kind.NOT_A_NUMBER),
        Arguments.of("confidence", "-0.1", "confidence", Kind.NOT_A_NUMBER),
        Arguments.of("mentions", "0", "mentions", Kind.NOT_A_NUMBER),
        Arguments.of("mentions", "1.5", "mentions", Kind.NOT_A_NUMBER),
        Arguments.of("mentions", "1000001", "mentions", Kind.NOT_A_NUMBER),
        Arguments.of("reach", "many", "reach", Kind.NOT_A_NUMBER),
        Arguments.of("earlier", "51", "earlier", Kind.NOT_A_NUMBER),
        Arguments.of("answer", "given", "answeredAt", Kind.NEEDED_BESIDE),
        Arguments.of("answeredAt", "2026-11-16T12:00:00Z", "answer", Kind.NEEDED_BESIDE));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void R11_what_is_wrong_is_told_of_its_field(String field, String text, String told, Kind kind) {
    TrialRowReader.Reading reading = read(with(field, text));

    assertThat(reading.found()).isEmpty();
    assertThat(reading.faults())
        .extracting(TrialRowFault::field, TrialRowFault::kind)
        .containsExactly(tuple(told, kind));
    assertThat(reading.faults().getFirst().facts().values()).isNotEmpty().doesNotContain(text);
  }

  @Test
  void all_faults_of_a_row_are_told() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("style", "furious");
    row.put("answer", "maybe");
    row.put("answeredAt", "2026-11-16T12:00:00Z");

    assertThat(read(row).faults())
        .extracting(TrialRowFault::field, TrialRowFault::kind)
        .containsExactly(
            tuple("case", Kind.MISSING),
            tuple("published", Kind.MISSING),
            tuple("style", Kind.UNKNOWN_VALUE),
            tuple("answer", Kind.UNKNOWN_VALUE));
  }
}
