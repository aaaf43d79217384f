package org.vastine.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdeaFeaturesTest {

  private static final Map<String, List<CueFile.Entry>> ENTRIES =
      IdeaFile.parse("test", "lift = hissi* ; hiss ; asansör* ; lift ; aufzug ; ascensor");

  @Test
  void an_idea_is_the_same_feature_in_every_language() {
    assertThat(features("Hissi jumissa", "fi", "")).isEqualTo(features("Asansör bozuk", "tr", ""));
    assertThat(features("Portaat", "fi", "")).isEmpty();
  }

  @Test
  void an_idea_meets_the_cues_of_its_own_sentence_only() {
    assertThat(features("The lift is stuck", "en", "stuck")).hasSize(2);
    assertThat(features("The lift. We are stuck", "en", "stuck")).hasSize(1);
    assertThat(features("We are stuck. The lift", "en", "stuck")).hasSize(1);
  }

  private static Set<Integer> features(String text, String language, String cueWord) {
    Reading reading = Reading.of(text, language);
    CueBook ideas = CueBook.of(List.of("lift"), ENTRIES.get(language));
    CueBook cues = CueBook.of(List.of("cue"), CueFile.parse("test", "[cue]\n" + cueWord));
    FeatureBag bag = new FeatureBag(reading.length());
    IdeaFeatures.add(bag, reading, ideas.match(reading), cues.match(reading));
    Set<Integer> hashes = new HashSet<>();
    for (int i = 0; i < bag.size(); i++) {
      hashes.add(bag.hash(i));
    }
    return hashes;
  }
}
