package org.vastine.application.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Reason;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link Assessments} keeps to. */
public abstract class AssessmentsContract extends PortContract {

  @Test
  final void an_assessment_comes_back_in_all_its_parts() {
    MentionId mention = aMention();
    Assessment full = assessed(Style.IRRITATED);

    doInside(() -> ports().assessments().keep(Map.of(mention, full)));

    assertThat(inside(() -> ports().assessments().of(mention))).contains(full);
  }

  @Test
  final void a_mention_without_one_has_none() {
    MentionId mention = aMention();

    doInside(() -> ports().assessments().keep(Map.of()));

    assertThat(inside(() -> ports().assessments().of(mention))).isEmpty();
    assertThat(inside(() -> ports().assessments().of(new MentionId(ids.next())))).isEmpty();
  }

  @Test
  final void many_are_found_by_one_question() {
    MentionId one = aMention();
    MentionId two = aMention();
    MentionId without = aMention();
    doInside(() ->
        ports()
            .assessments()
            .keep(Map.of(one, assessed(Style.IRRITATED), two, assessed(Style.PRAISE))));
    List<MentionId> asked = List.of(two, without, one);

    assertThat(inside(() -> ports().assessments().of(asked)))
        .isEqualTo(Map.of(one, assessed(Style.IRRITATED), two, assessed(Style.PRAISE)));
    assertThat(inside(() -> ports().assessments().of(List.of()))).isEmpty();
    assertThat(elsewhere(() -> ports().assessments().of(asked))).isEmpty();
  }

  @Test
  final void a_later_one_takes_the_place_of_the_earlier() {
    MentionId mention = aMention();
    MentionId other = aMention();
    Assessment former = assessed(Style.IRRITATED);
    Assessment later = assessed(Style.PRAISE);
    doInside(() -> ports().assessments().keep(Map.of(mention, former, other, former)));

    doInside(() -> ports().assessments().keep(Map.of(mention, later)));

    assertThat(inside(() -> ports().assessments().of(mention))).contains(later);
    assertThat(inside(() -> ports().assessments().of(other))).contains(former);
  }

  @Test
  final void another_workspace_sees_nothing() {
    MentionId mention = aMention();
    doInside(() -> ports().assessments().keep(Map.of(mention, assessed(Style.URGENT))));

    assertThat(elsewhere(() -> ports().assessments().of(mention))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_kept() {
    MentionId mention = aMention();

    rolledBack(() -> ports().assessments().keep(Map.of(mention, assessed(Style.URGENT))));

    assertThat(inside(() -> ports().assessments().of(mention))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().assessments().keep(null));
    refused(() -> ports().assessments().of((MentionId) null));
  }

  private MentionId aMention() {
    return inside(() -> given().aMention("Where is it?")).id();
  }

  private static Assessment assessed(Style style) {
    return new Assessment(
        Guess.of(LanguageTag.of("fi"), 0.97),
        Guess.of(style, 0.625),
        Guess.of(Style.NEUTRAL, 0.25),
        Guess.of(Sentiment.NEGATIVE, 0.5),
        Guess.of(Subject.DIGITAL, 1),
        List.of(
            new Reason("cue.time-pressure", Optional.of(new TextSpan(0, 5)), 1.5),
            new Reason("cue.words", Optional.empty(), -0.25)),
        "vastine-1+3f2a91c0");
  }
}
