package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.aMention;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.policy.Choices.ApologyChoice;
import org.vastine.domain.policy.Choices.CommunityChoice;
import org.vastine.domain.policy.Choices.ContactChoice;
import org.vastine.domain.policy.Choices.ExplanationChoice;
import org.vastine.domain.policy.Choices.HidingChoice;
import org.vastine.domain.policy.Choices.ReviewChoice;
import org.vastine.domain.policy.Choices.SilenceChoice;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.triage.Style;

/** R5: where good advice disagrees, what was chosen can be seen, and changes what is decided. */
class TensionTest {

  private static final Choices USUAL = Choices.defaults();
  private static final Choices OTHERS =
      new Choices(
          new SilenceChoice(Set.of(Style.NEUTRAL), true),
          new CommunityChoice(10),
          false,
          new ApologyChoice(false, true),
          ContactChoice.TEAM_ADDRESS,
          new ExplanationChoice(true, 3),
          new ReviewChoice(false, true, Duration.ofDays(1)),
          new HidingChoice(true));

  @ParameterizedTest
  @EnumSource(Tension.class)
  void each_tension_tells_whether_the_choice_is_the_proposed_one(Tension tension) {
    assertThat(tension.isAsProposed(USUAL)).isTrue();
    assertThat(tension.isAsProposed(OTHERS)).isFalse();
  }

  @Test
  void all_that_a_document_says_of_choices_is_a_tension_and_stands_where_it_says() {
    DocumentNode choices = PolicyWriter.write(aPolicy()).fields().get("choices");
    Map<String, DocumentNode> fields = ((DocumentNode.Table) choices).fields();

    assertThat(Stream.of(Tension.values()).map(Tension::place))
        .containsExactlyElementsOf(fields.keySet().stream().map("choices."::concat).toList());
  }

  @Test
  void R9_silence_after_a_public_offer_is_of_the_chosen_styles() {
    ResponsePolicy others =
        aPolicy().with(aPolicy().choices().with(new SilenceChoice(Set.of(Style.NEUTRAL), false)));

    assertThat(aPolicy().planFor(aMention(Style.NEUTRAL)).silence()).isEqualTo(Silence.FREE);
    assertThat(others.planFor(aMention(Style.NEUTRAL)).silence())
        .isEqualTo(Silence.AFTER_PUBLIC_OFFER);
    assertThat(others.planFor(aMention(Style.HOSTILE)).silence()).isEqualTo(Silence.FREE);
  }

  @Test
  void only_what_is_to_come_is_said_to_be_not_in_effect_yet() {
    assertThat(List.of(Tension.values()))
        .filteredOn(tension -> !tension.isInEffect())
        .containsExactly(Tension.REVIEWS);
  }
}
