package org.vastine.language.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

class SentimentOfStyleTest {

  private static final String URGENT = "Gas leak in the stairwell, send somebody now";

  @ParameterizedTest
  @CsvSource({
    "PRAISE, POSITIVE",
    "QUESTION, NEUTRAL",
    "NEUTRAL, NEUTRAL",
    "IRRITATED, NEGATIVE",
    "THREAT, NEGATIVE"
  })
  void a_style_speaks_for_the_sentiment_that_goes_with_it(Style style, Sentiment sentiment) {
    double[] styles = new double[Style.values().length];
    styles[List.of(Style.values()).indexOf(style)] = 1;

    double[] logits = SentimentOfStyle.logits(styles);

    int usual = List.of(Sentiment.values()).indexOf(sentiment);
    for (int other = 0; other < logits.length; other++) {
      if (other != usual) {
        assertThat(logits[usual]).isGreaterThan(logits[other]);
      }
    }
  }

  @Test
  void a_member_who_sees_the_sentiment_otherwise_is_believed() {
    TextUnderstanding base = new LinearTextUnderstanding();
    Correction neutral =
        new Correction(
            Optional.empty(), Optional.of(Sentiment.NEUTRAL), Optional.empty(), Optional.empty());

    TextUnderstanding taught = base.taught(List.of(new Example(URGENT, neutral)));

    assertThat(base.assess(URGENT).sentiment().value()).isEqualTo(Sentiment.NEGATIVE);
    assertThat(taught.assess(URGENT).sentiment().value()).isEqualTo(Sentiment.NEUTRAL);
    assertThat(taught.assess(URGENT).style()).isEqualTo(base.assess(URGENT).style());
  }
}
