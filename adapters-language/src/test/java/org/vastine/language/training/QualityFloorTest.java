package org.vastine.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.LinearModel;

/**
 * Holds what the features and lexicons can do: small models are trained here on a part of the data
 * and tested on another writer's texts, so that a careless change of a lexicon shows at once. The
 * floors lie a little below what was measured.
 */
class QualityFloorTest {

  private static final double STYLE_FLOOR = 0.63;
  private static final double FLAGS_FLOOR = 0.80;
  private static final Module MODULE = Module.here();

  @Test
  void style_on_another_writers_texts_does_not_fall() {
    List<LabelledMessage> messages = LabelledData.messages(MODULE.data());

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      MentionExamples examples = new MentionExamples(messages, Recipe.mentions(threads));
      LinearModel model = examples.trainStyles(i -> !messages.get(i).isDevelopment() && i % 2 == 0);
      List<int[]> pairs = new ArrayList<>();
      for (int i = 0; i < messages.size(); i++) {
        if (messages.get(i).isDevelopment()) {
          pairs.add(examples.stylePair(model, i));
        }
      }

      assertThat(Metrics.macroF1(Metrics.confusion(Style.values().length, pairs)))
          .isGreaterThan(STYLE_FLOOR);
    }
  }

  @Test
  void flags_on_another_writers_drafts_do_not_fall() {
    List<LabelledReply> replies = LabelledData.replies(MODULE.data());

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      DraftExamples examples = new DraftExamples(replies, Recipe.drafts(threads));
      LinearModel model = examples.train(i -> !replies.get(i).isDevelopment() && i % 3 != 0);
      double[][] scores = new double[replies.size()][];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = examples.score(model, i);
      }
      double[] calibration =
          examples.calibration(scores, i -> !replies.get(i).isDevelopment() && i % 3 == 0);
      FlagCounts counts = new FlagCounts();
      for (int i = 0; i < scores.length; i++) {
        if (replies.get(i).isDevelopment()) {
          counts.add(replies.get(i), scores[i], calibration);
        }
      }

      assertThat(counts.micro()).isGreaterThan(FLAGS_FLOOR);
    }
  }
}
