package org.vastine.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.language.kernel.ModelFile;
import org.vastine.language.reply.DraftModel;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.MentionModel;

/**
 * A changed lexicon or data file needs new training: {@code mvn -Ptrain-language}
 * (docs/language.md).
 */
class ShippedModelsTest {

  private static final Module MODULE = Module.here();

  @Test
  void the_language_model_was_made_from_the_data_of_this_checkout() {
    assertThat(LanguageDetector.load().dataHash()).isEqualTo(MODULE.languagesHash());
  }

  @Test
  void the_mention_model_was_made_from_the_data_and_lexicons_of_this_checkout() {
    ModelFile file = MentionModel.load().file();

    assertThat(file.dataHash()).isEqualTo(MODULE.messagesHash());
    assertThat(file.lexiconHash()).isEqualTo(MODULE.lexiconHash("mention"));
  }

  @Test
  void the_draft_model_was_made_from_the_data_and_lexicons_of_this_checkout() {
    ModelFile file = DraftModel.load().file();

    assertThat(file.dataHash()).isEqualTo(MODULE.repliesHash());
    assertThat(file.lexiconHash()).isEqualTo(MODULE.lexiconHash("reply"));
  }
}
