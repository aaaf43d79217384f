package org.vastine.channels.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void words_of_links_and_spans_stay_together() {
    assertThat(
            PlainText.of(
                "<p><span class=\"h-card\"><a href=\"https://social.example/@acme\">@<span>acme</span></a></span>"
                    + " my parcel is late</p>"))
        .isEqualTo("@acme my parcel is late");
  }

  @Test
  void paragraphs_breaks_and_lists_are_seen() {
    assertThat(
            PlainText.of("<p>One<br>two</p>\n  <p>three</p><ul><li>four</li><li>five</li></ul>six"))
        .isEqualTo("One\ntwo\n\nthree\n\nfour\nfive\n\nsix");
  }

  @Test
  void entities_become_characters_and_white_space_is_one_space() {
    assertThat(PlainText.of("Tom &amp;   Jerry\n&lt;3 &#128512; ğüşiöç"))
        .isEqualTo("Tom & Jerry <3 😀 ğüşiöç");
  }

  @Test
  void scripts_styles_and_comments_say_nothing() {
    assertThat(PlainText.of("a<script>alert(1)</script><style>p{}</style><!-- no -->b"))
        .isEqualTo("ab");
  }

  @Test
  void text_in_a_pre_keeps_its_lines() {
    assertThat(PlainText.of("<pre>a\n  b</pre>")).isEqualTo("a\n  b");
  }

  @Test
  void plain_text_stays_as_it_is() {
    assertThat(PlainText.of("2 < 3 and 5 > 4")).isEqualTo("2 < 3 and 5 > 4");
    assertThat(PlainText.of("")).isEmpty();
  }

  @Test
  void deep_nesting_ends() {
    assertThat(PlainText.of("<b>".repeat(100_000) + "deep")).isEqualTo("deep");
  }
}
