package org.vastine.domain.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.mention.MentionFixture.PUBLISHED;
import static org.vastine.domain.mention.MentionFixture.item;
import static org.vastine.domain.mention.MentionFixture.mention;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

  private static final InboundMention FIRST = item("Paketti on kateissa.");

  @Test
  void other_words_are_an_edit_and_a_greater_reach_is_none() {
    Mention mention = mention(FIRST, MentionState.VISIBLE, 1);

    assertThat(mention.isEditedBy(item("Paketti löytyi!"))).isTrue();
    assertThat(mention.isEditedBy(item("Paketti on kateissa.", 5_000, Optional.empty()))).isFalse();
  }

  @Test
  void R7_an_edit_is_a_new_revision_and_the_moment_of_publication_stays() {
    InboundMention newer = item("Paketti löytyi!").publishedAt(PUBLISHED.plusSeconds(3_600));

    assertThat(mention(FIRST, MentionState.VISIBLE, 1).edited(newer))
        .isEqualTo(mention(item("Paketti löytyi!"), MentionState.EDITED, 2));
  }

  @Test
  void what_its_author_removed_keeps_our_copy_of_the_words() {
    assertThat(mention(FIRST, MentionState.EDITED, 2).deleted())
        .isEqualTo(mention(FIRST, MentionState.DELETED, 2));
  }

  @Test
  void the_first_wording_is_revision_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> mention(FIRST, MentionState.VISIBLE, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void a_review_has_one_to_five_stars(int stars) {
    assertThat(item("", 0, Optional.of(stars)).rating()).contains(stars);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 6})
  void other_numbers_of_stars_are_refused(int stars) {
    assertThatIllegalArgumentException().isThrownBy(() -> item("", 0, Optional.of(stars)));
  }

  @Test
  void an_unknown_reach_is_zero_and_never_less() {
    assertThat(item("", 0, Optional.empty()).reach()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> item("", -1, Optional.empty()));
  }

  @Test
  void ids_of_a_platform_have_one_order_for_all_who_write_them() {
    assertThat(new ExternalId("a")).isLessThan(new ExternalId("b"));
    assertThat(new ExternalId("b")).isGreaterThan(new ExternalId("a"));
    assertThat(new ExternalId("a")).isEqualByComparingTo(new ExternalId("a"));
  }
}
