package org.vastine.application.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.triage.TaughtCorrections.Summary;
import org.vastine.application.triage.TaughtCorrections.Taught;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link TaughtCorrections} keeps to. */
public abstract class TaughtCorrectionsContract extends PortContract {

  private static final Correction FULL =
      new Correction(
          Optional.of(Style.AD_WEARY),
          Optional.of(Sentiment.NEGATIVE),
          Optional.of(Subject.DELIVERY_TRANSPORT),
          Optional.of(LanguageTag.of("sv")));

  @Test
  final void corrections_come_back_in_their_order_and_in_all_their_parts() {
    MentionId first = aMention();
    MentionId second = aMention();

    doInside(() -> corrections().add(first, 1, FULL, NOW));
    doInside(() -> corrections().add(second, 3, Correction.of(Style.PRAISE), NOW.plusSeconds(1)));
    doInside(() -> corrections().add(first, 2, Correction.of(Style.URGENT), NOW.plusSeconds(2)));

    assertThat(inside(() -> corrections().after(0)))
        .containsExactly(
            new Taught(1, first, 1, FULL, NOW),
            new Taught(2, second, 3, Correction.of(Style.PRAISE), NOW.plusSeconds(1)),
            new Taught(3, first, 2, Correction.of(Style.URGENT), NOW.plusSeconds(2)));
    assertThat(inside(() -> corrections().after(2))).extracting(Taught::number).containsExactly(3);
    assertThat(inside(() -> corrections().after(3))).isEmpty();
    assertThat(inside(() -> corrections().summary()))
        .isEqualTo(new Summary(0, 3, Optional.of(NOW.plusSeconds(2)), Optional.empty()));
  }

  @Test
  final void where_nothing_was_taught_there_is_nothing() {
    assertThat(inside(() -> corrections().summary())).isEqualTo(Summary.NOTHING);
    assertThat(inside(() -> corrections().after(0))).isEmpty();
  }

  @Test
  final void a_reset_forgets_all_and_numbers_begin_anew() {
    MentionId mention = aMention();
    doInside(() -> corrections().add(mention, 1, FULL, NOW));

    doInside(() -> corrections().reset(NOW.plusSeconds(5)));

    assertThat(inside(() -> corrections().after(0))).isEmpty();
    assertThat(inside(() -> corrections().summary()))
        .isEqualTo(new Summary(1, 0, Optional.empty(), Optional.of(NOW.plusSeconds(5))));
    doInside(() -> corrections().add(mention, 1, FULL, NOW.plusSeconds(6)));
    assertThat(inside(() -> corrections().after(0))).extracting(Taught::number).containsExactly(1);
    assertThat(inside(() -> corrections().summary()))
        .isEqualTo(
            new Summary(1, 1, Optional.of(NOW.plusSeconds(6)), Optional.of(NOW.plusSeconds(5))));
  }

  @Test
  final void a_reset_where_nothing_was_taught_begins_a_round_as_well() {
    doInside(() -> corrections().reset(NOW));

    assertThat(inside(() -> corrections().summary()))
        .isEqualTo(new Summary(1, 0, Optional.empty(), Optional.of(NOW)));
  }

  @Test
  final void another_workspace_sees_nothing_and_is_not_reset() {
    MentionId mention = aMention();
    doInside(() -> corrections().add(mention, 1, FULL, NOW));

    assertThat(elsewhere(() -> corrections().summary())).isEqualTo(Summary.NOTHING);
    assertThat(elsewhere(() -> corrections().after(0))).isEmpty();
    doElsewhere(() -> corrections().reset(NOW));
    assertThat(inside(() -> corrections().after(0))).hasSize(1);
  }

  @Test
  final void what_is_rolled_back_was_never_taught_and_never_forgotten() {
    MentionId mention = aMention();
    rolledBack(() -> corrections().add(mention, 1, FULL, NOW));
    assertThat(inside(() -> corrections().summary())).isEqualTo(Summary.NOTHING);

    doInside(() -> corrections().add(mention, 1, FULL, NOW));
    rolledBack(() -> corrections().reset(NOW));

    assertThat(inside(() -> corrections().after(0)))
        .isEqualTo(List.of(new Taught(1, mention, 1, FULL, NOW)));
  }

  @Test
  final void null_is_refused() {
    refused(() -> corrections().add(null, 1, FULL, NOW));
    refused(() -> corrections().add(new MentionId(ids.next()), 1, null, NOW));
    refused(() -> corrections().reset(null));
  }

  private TaughtCorrections corrections() {
    return ports().taughtCorrections();
  }

  private MentionId aMention() {
    return inside(() -> given().aMention("Where is it?")).id();
  }
}
