package org.vastine.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdeaFileTest {

  @Test
  void a_line_gives_every_language_its_words_for_the_idea() {
    Map<String, List<CueFile.Entry>> entries =
        IdeaFile.parse(
            "test",
            "// what moves\nlift = hissi* ; hiss|hissen ; asansör* ; lift ; aufzug ; a|b c\n");

    assertThat(entries.get("fi")).containsExactly(entry("hissi*"));
    assertThat(entries.get("sv")).containsExactly(entry("hiss"), entry("hissen"));
    assertThat(entries.get("es")).containsExactly(entry("a"), entry("b", "c"));
  }

  @Test
  void an_idea_without_a_column_for_each_language_is_refused() {
    assertThatThrownBy(() -> IdeaFile.parse("test", "lift = hissi* ; hiss"))
        .hasMessageContaining("lift");
    assertThatThrownBy(() -> IdeaFile.parse("test", "lift ; a ; b ; c ; d ; e"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CueFile.Entry entry(String... words) {
    return new CueFile.Entry("lift", false, List.of(words));
  }
}
