package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.template.DefaultTemplates;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.EarlierReplies;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.template.Filling;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.SpokenTime;
import org.vastine.domain.template.TemplateText;
import org.vastine.domain.template.Variable;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/** R20: the words that come with Vastine are good enough for its own guard. */
class DefaultTemplatesTest {

  private static final ResponsePolicy POLICY = DefaultResponsePolicy.in(ZoneId.of("UTC"));
  private static final HybridDraftReading READING = new HybridDraftReading();
  private static final ReplyGuard GUARD = new ReplyGuard();
  private static final TextLimit SHORTEST = new TextLimit(300, TextLimit.Unit.GRAPHEMES, 23);

  /** Whoever attacks gets no template but the standing offer. */
  private static final Set<Style> EVERYBODY =
      Set.of(
          Style.URGENT,
          Style.CONSTRUCTIVE,
          Style.IRRITATED,
          Style.QUESTION,
          Style.PRAISE,
          Style.NEUTRAL);

  private static final Set<Situation> ANSWERS = Set.of(Situation.ACKNOWLEDGE, Situation.THANKS);

  /** Somebody was answered before they get these. */
  private static final Set<Situation> LATER =
      Set.of(Situation.SOLVED_ASK, Situation.UPDATE, Situation.THANK_PATIENCE);

  static Stream<ReplyTemplate> templates() {
    return new DefaultTemplates().all().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void R20_the_guard_finds_nothing_in_any_wording(ReplyTemplate template) {
    List<String> found = new ArrayList<>();
    for (String text : texts(template)) {
      for (Style style : template.styles().isEmpty() ? EVERYBODY : template.styles()) {
        for (Audience audience : audiences(template)) {
          for (String reply : replies(template, text, style)) {
            for (Finding finding : findings(template, reply, style, audience)) {
              found.add(finding.kind().label() + " | " + style.label() + " | " + reply);
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void R20_every_wording_fits_the_shortest_platform(ReplyTemplate template) {
    for (String text : texts(template)) {
      assertThat(SHORTEST.lengthOf(text)).as(text).isLessThanOrEqualTo(SHORTEST.most());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void R20_no_wording_is_like_another(ReplyTemplate template) {
    List<String> texts = texts(template);
    for (int one = 0; one < texts.size(); one += 2) {
      for (int other = 0; other < one; other += 2) {
        NormalisedText first = NormalisedText.of(texts.get(one));
        NormalisedText second = NormalisedText.of(texts.get(other));
        assertThat(first.percentAlike(second))
            .as("%s | %s", texts.get(one), texts.get(other))
            .isLessThan(POLICY.guard().alikeFromPercent());
      }
    }
  }

  @Test
  void R20_each_language_has_words_for_each_situation() {
    for (String language : DefaultTemplates.LANGUAGES) {
      assertThat(
              templates()
                  .filter(one -> one.language().code().equals(language))
                  .map(ReplyTemplate::situation))
          .as(language)
          .contains(Situation.values());
    }
  }

  private static List<Finding> findings(
      ReplyTemplate template, String text, Style style, Audience audience) {
    boolean first = !LATER.contains(template.situation());
    return GUARD
        .read(
            text,
            READING.look(text, new DraftReading.Answering("", "", style, audience)),
            new GuardContext(
                style,
                Optional.empty(),
                style == Style.PRAISE ? Sentiment.POSITIVE : Sentiment.NEGATIVE,
                audience,
                template.language(),
                first,
                first,
                template.situation() == Situation.APOLOGISE_LATE,
                style.isAbusive(),
                false,
                false,
                audience == Audience.PRIVATE,
                false,
                EarlierReplies.NONE,
                List.of(),
                false,
                false,
                // an opener with what follows is as long as the member lets it be
                template.situation().opens() ? Optional.empty() : Optional.of(SHORTEST),
                List.of()),
            POLICY)
        .findings();
  }

  /**
   * An opener is followed by the words that the case would be answered with in time, thanks for
   * patience by an update.
   */
  private static List<String> replies(ReplyTemplate template, String text, Style style) {
    if (!template.situation().opens()) {
      return List.of(text);
    }
    String begin = text.substring(0, text.indexOf('\n'));
    return templates()
        .filter(one -> one.language().equals(template.language()))
        .filter(
            one -> followers(template).contains(one.situation()) && one.styles().contains(style))
        .flatMap(one -> one.variants().stream())
        .map(variant -> begin + " " + text(variant, template.language(), ""))
        .toList();
  }

  private static Set<Situation> followers(ReplyTemplate opener) {
    return opener.situation() == Situation.THANK_PATIENCE ? Set.of(Situation.UPDATE) : ANSWERS;
  }

  private static List<Audience> audiences(ReplyTemplate template) {
    return template.situation() == Situation.ASK_PRIVATE
        ? List.of(Audience.PUBLIC)
        : List.of(Audience.PUBLIC, Audience.PRIVATE);
  }

  /** Each wording with a name, and without. */
  private static List<String> texts(ReplyTemplate template) {
    List<String> texts = new ArrayList<>();
    for (TemplateText variant : template.variants()) {
      texts.add(text(variant, template.language(), "Maija"));
      texts.add(text(variant, template.language(), ""));
    }
    return texts;
  }

  private static String text(TemplateText variant, LanguageTag language, String customer) {
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    values.put(Variable.CUSTOMER, customer);
    values.put(
        Variable.PROMISE_TIME,
        SpokenTime.of(Instant.parse("2026-03-04T13:00:00Z"), ZoneId.of("UTC"), language));
    values.put(
        Variable.UPDATE_TIME,
        SpokenTime.of(Instant.parse("2026-03-04T13:00:00Z"), ZoneId.of("UTC"), language));
    if (variant.fill(new Filling(values)) instanceof TemplateText.Filled.Whole(String text)) {
      return Signature.FIRST_NAME.under(text, "Aino Virtanen");
    }
    throw new AssertionError(variant.source());
  }
}
