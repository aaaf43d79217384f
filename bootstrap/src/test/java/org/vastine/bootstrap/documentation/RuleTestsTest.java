package org.vastine.bootstrap.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a test of a rule. */
final class RuleTestsTest {

  private static final Path SOURCE = Path.of("domain/src/test/java/SomeTest.java");

  private static List<String> found(String code) {
    return RuleTests.in("domain", SOURCE, code).stream()
        .map(test -> test.rule() + ": " + test.sentence())
        .toList();
  }

  @Test
  void methods_and_display_names_count_with_all_their_rules() {
    assertThat(
            found(
                """
                @Test
                void R7_R8_the_first_comes_first() {}

                @DisplayName("R18 R43 nothing (at all) "
                    + "is \\"kept\\"")
                @ParameterizedTest
                @ValueSource(strings = {"a", "b)"})
                public void nothing(String value) {}
                """))
        .containsExactly(
            "7: the first comes first",
            "8: the first comes first",
            "18: nothing (at all) is \\\"kept\\\"",
            "43: nothing (at all) is \\\"kept\\\"");
  }

  @Test
  void what_is_no_test_or_names_no_rule_does_not() {
    assertThat(
            found(
                """
                @DisplayName("R18 a class")
                final class SomeTest {
                  void R9_helper() {}
                  @BeforeEach
                  void R9_start() {}
                  @Test
                  void it_works() {}
                  @Test
                  void Rome_was_not_built_in_a_day() {}
                }
                """))
        .isEmpty();
  }

  @Test
  void classes_come_by_floor_and_name() {
    RuleTest web = new RuleTest(1, "adapters-web", Path.of("adapters-web/ATest.java"), "a");
    RuleTest later = new RuleTest(1, "domain", Path.of("domain/ZTest.java"), "z");
    RuleTest first = new RuleTest(1, "domain", Path.of("domain/BTest.java"), "b");

    assertThat(List.of(web, later, first).stream().sorted(RuleTest.IN_ORDER))
        .containsExactly(first, later, web);
  }
}
