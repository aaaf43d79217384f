package org.vastine.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DrawingTest {

  @Test
  void arrows_that_others_imply_are_left_out() {
    Drawing drawing = new Drawing();
    drawing.add("reply", "kernel");
    drawing.add("reply", "mention");
    drawing.add("mention", "kernel");

    assertThat(drawing.mermaid())
        .isEqualTo(
            """
            ```mermaid
            flowchart TD
              _kernel[kernel]
              _mention[mention]
              _reply[reply]
              _mention --> _kernel
              _reply --> _mention
            ```
            """);
  }

  @Test
  void every_arrow_of_a_circle_is_drawn() {
    Drawing drawing = new Drawing();
    drawing.add("a", "b");
    drawing.add("b", "c");
    drawing.add("c", "a");
    drawing.add("a", "c");

    assertThat(drawing.mermaid())
        .contains("_a --> _b\n", "_b --> _c\n", "_c --> _a\n", "_a --> _c\n");
  }

  @Test
  void one_that_uses_nobody_is_drawn_and_nobody_points_at_itself() {
    Drawing drawing = new Drawing();
    drawing.add("text");
    drawing.add("text", "text");

    assertThat(drawing.mermaid()).contains("_text[text]").doesNotContain("-->");
  }

  @Test
  void the_order_in_which_arrows_are_told_does_not_matter() {
    Drawing one = new Drawing();
    one.add("b", "a");
    one.add("c", "a");
    Drawing other = new Drawing();
    other.add("c", "a");
    other.add("b", "a");

    assertThat(one.mermaid()).isEqualTo(other.mermaid());
  }
}
