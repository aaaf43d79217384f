package org.vastine.application.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.mention.MentionWordings.Filed;
import org.vastine.application.similarity.Signature;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Mention;

/** What every {@link MentionWordings} keeps to. */
public abstract class MentionWordingsContract extends PortContract {

  private static final NormalisedText AINO = NormalisedText.of("Aino");
  private static final Instant DAY_BEFORE = NOW.minusSeconds(86_400);
  private static final Signature SOUGHT = keys(Signature.BANDS);

  @Test
  final void mentions_are_to_be_filed_in_the_order_in_which_they_were_taken_in() {
    Mention second = inside(() -> aMention(NOW.plusSeconds(1)));
    Mention third = inside(() -> aMention(NOW.plusSeconds(2)));
    Mention first = inside(() -> aMention(NOW));

    assertThat(inside(() -> wordings().unfiled(10))).containsExactly(first, second, third);
    assertThat(inside(() -> wordings().unfiled(2))).containsExactly(first, second);
    assertThat(elsewhere(() -> wordings().unfiled(10))).isEmpty();
  }

  @Test
  final void what_is_filed_or_was_taken_in_before_the_settled_moment_is_not_to_be_filed() {
    inside(() -> aMention(NOW));
    Mention onTheMoment = inside(() -> aMention(NOW.plusSeconds(1)));
    Mention later = inside(() -> aMention(NOW.plusSeconds(2)));

    doInside(() -> wordings().file(List.of(filed(later, Optional.empty()))));
    doInside(() -> wordings().settle(NOW.plusSeconds(1)));
    doInside(() -> wordings().settle(DAY_BEFORE));

    assertThat(inside(() -> wordings().unfiled(10))).containsExactly(onTheMoment);
  }

  @Test
  final void mentions_with_a_key_in_common_are_found_the_nearest_first() {
    Mention half = inside(() -> filedMention(NOW, Optional.of(keys(8))));
    Mention whole = inside(() -> filedMention(NOW, Optional.of(SOUGHT)));
    inside(() -> filedMention(NOW, Optional.of(keys(0))));
    inside(() -> filedMention(NOW, Optional.empty()));
    inside(() -> filedMention(DAY_BEFORE, Optional.of(SOUGHT)));

    assertThat(inside(() -> wordings().near(SOUGHT, DAY_BEFORE, 10)))
        .containsExactly(whole.id(), half.id());
    assertThat(inside(() -> wordings().near(SOUGHT, DAY_BEFORE, 1))).containsExactly(whole.id());
    assertThat(elsewhere(() -> wordings().near(SOUGHT, DAY_BEFORE, 10))).isEmpty();
  }

  @Test
  final void mentions_are_found_by_the_name_they_were_written_under_the_newest_first() {
    Mention former = inside(() -> filedMention(NOW, Optional.empty()));
    Mention latest = inside(() -> filedMention(NOW.plusSeconds(1), Optional.of(SOUGHT)));
    inside(() -> filedMention(DAY_BEFORE, Optional.empty()));

    assertThat(inside(() -> wordings().under(AINO, DAY_BEFORE, 10)))
        .containsExactly(latest.id(), former.id());
    assertThat(inside(() -> wordings().under(AINO, DAY_BEFORE, 1))).containsExactly(latest.id());
    assertThat(inside(() -> wordings().under(NormalisedText.of("Bo"), DAY_BEFORE, 10))).isEmpty();
    assertThat(elsewhere(() -> wordings().under(AINO, DAY_BEFORE, 10))).isEmpty();
  }

  @Test
  final void what_is_filed_anew_is_found_as_it_is_now() {
    Mention mention = inside(() -> filedMention(NOW, Optional.of(keys(0))));

    doInside(() -> wordings().file(List.of(filed(mention, Optional.of(SOUGHT)))));

    assertThat(inside(() -> wordings().near(SOUGHT, DAY_BEFORE, 10))).containsExactly(mention.id());
    assertThat(inside(() -> wordings().near(keys(0), DAY_BEFORE, 10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_is_still_to_be_filed() {
    Mention mention = inside(() -> aMention(NOW));

    rolledBack(() -> {
      wordings().file(List.of(filed(mention, Optional.of(SOUGHT))));
      wordings().settle(NOW.plusSeconds(1));
    });

    assertThat(inside(() -> wordings().unfiled(10))).containsExactly(mention);
  }

  private MentionWordings wordings() {
    return ports().mentionWordings();
  }

  private Mention filedMention(Instant takenInAt, Optional<Signature> signature) {
    Mention mention = aMention(takenInAt);
    wordings().file(List.of(filed(mention, signature)));
    return mention;
  }

  private Mention aMention(Instant takenInAt) {
    ChannelAccount account = given().anAccount();
    Mention mention = given().taken(account, given().wrote("Aino", "Where is it?"), takenInAt);
    ports().mentions().addNew(List.of(mention));
    return mention;
  }

  private static Filed filed(Mention mention, Optional<Signature> signature) {
    return new Filed(
        mention.id(),
        mention.takenInAt(),
        NormalisedText.of(mention.item().author().name()),
        signature);
  }

  /** Keys of which the first so many are the same as all of those that are sought. */
  private static Signature keys(int same) {
    return new Signature(
        IntStream.range(0, Signature.BANDS)
            .map(band -> band < same ? 1_000 + band : -1 - band)
            .boxed()
            .toList());
  }
}
