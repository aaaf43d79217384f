package org.vastine.language.triage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * What the style of a text says about its sentiment. By the labelling guide they go together:
 * praise is positive, a question and what is none of the styles are neutral, all others are
 * negative. The style is the better known of the two, so its probabilities count beside those of
 * the sentiment.
 */
public final class SentimentOfStyle {

  /** How much the style counts; chosen by cross-validation. */
  private static final double WEIGHT = 1.5;

  /** How sure it is that a text of a style has its sentiment; a person may see it otherwise. */
  private static final double SURE = 0.99;

  private static final List<Style> STYLES = List.of(Style.values());
  private static final List<Sentiment> SENTIMENTS = List.of(Sentiment.values());
  private static final Map<Style, Sentiment> USUAL = new EnumMap<>(Style.class);

  static {
    for (Style style : STYLES) {
      USUAL.put(
          style,
          switch (style) {
            case PRAISE -> Sentiment.POSITIVE;
            case QUESTION, NEUTRAL -> Sentiment.NEUTRAL;
            case URGENT, CONSTRUCTIVE, IRRITATED, AD_WEARY, HOSTILE, THREAT, HARASSMENT ->
                Sentiment.NEGATIVE;
          });
    }
  }

  private SentimentOfStyle() {}

  /**
   * What is added to the logit of each sentiment.
   *
   * @param styles the probability of each style
   */
  public static double[] logits(double[] styles) {
    double[] sums = new double[SENTIMENTS.size()];
    for (int style = 0; style < styles.length; style++) {
      int usual = SENTIMENTS.indexOf(USUAL.get(STYLES.get(style)));
      for (int sentiment = 0; sentiment < sums.length; sentiment++) {
        double share = sentiment == usual ? SURE : (1 - SURE) / (sums.length - 1);
        sums[sentiment] += styles[style] * share;
      }
    }
    for (int sentiment = 0; sentiment < sums.length; sentiment++) {
      sums[sentiment] = WEIGHT * Math.log(sums[sentiment]);
    }
    return sums;
  }
}
