package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.Coverage.PassedOver;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.ListeningAccounts;
import org.vastine.application.watch.AddWatchTerm;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** R2: of an account that listens only what a watch term hits is kept, and the rest counted. */
final class ListeningTest {

  private final Casework work = new Casework();
  private final TakeInMentions takeIn = work.takeIn();

  ListeningTest() {
    Actor lead =
        work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));
    accepted(
        new AddWatchTerm(work.watchTermWork(), work.world.ids())
            .handle(lead, new AddWatchTerm.Command("Acme", "acme", true)));
    listens(true);
  }

  @Test
  void R2_what_no_term_hits_is_passed_over_and_counted() {
    List<ItemResult> results =
        takesIn(Coverage.Way.PULL, post("1", "My Acme box broke"), post("2", "What a day"));

    assertThat(results.get(0)).isInstanceOf(ItemResult.TakenIn.class);
    assertThat(results.get(1)).isEqualTo(new ItemResult.PassedOver());
    assertThat(stored("2")).isFalse();
    assertThat(coverage().passedOver())
        .isEqualTo(new PassedOver(1, Optional.of(work.world.clock().instant())));
    assertThat(coverage().ways().getFirst().takenIn()).isEqualTo(1);
    assertThat(coverage().ways().getFirst().upTo()).contains(Given.NOW);
  }

  @Test
  void R1_an_item_that_comes_again_is_not_counted_again() {
    takesIn(Coverage.Way.PULL, post("1", "What a day"), post("1", "What a day"));
    takesIn(Coverage.Way.PUSH, post("1", "What a day"));

    assertThat(coverage().passedOver().total()).isEqualTo(1);
  }

  @Test
  void R2_an_item_that_was_passed_over_is_kept_once_its_words_are_hit() {
    assertThat(
            takesIn(Coverage.Way.PULL, post("1", "What a day"), post("1", "What a day with Acme")))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("PassedOver", "TakenIn");
    assertThat(stored("1")).isTrue();
  }

  @Test
  void R2_what_is_ours_stays_ours_whatever_its_words_become() {
    takesIn(Coverage.Way.PULL, post("1", "My Acme box broke"));

    assertThat(takesIn(Coverage.Way.PULL, post("1", "Never mind")).getFirst())
        .isInstanceOf(ItemResult.Edited.class);
    assertThat(takesIn(Coverage.Way.PULL, post("1", "Never mind")).getFirst())
        .isInstanceOf(ItemResult.Duplicate.class);
    assertThat(
            work.takeIn()
                .handle(
                    work.vastine,
                    new TakeInMentions.Command(
                        List.of(
                            AccountItems.of(
                                work.account.id(),
                                Coverage.Way.PULL,
                                List.of(
                                    new InboundItem.Removed(new ExternalId("1"), Given.NOW)))))))
        .satisfies(decision ->
            assertThat(accepted(decision).parts().getFirst().getFirst())
                .isInstanceOf(ItemResult.Removed.class));
  }

  @Test
  void R2_answers_in_a_conversation_that_is_ours_are_kept() {
    takesIn(Coverage.Way.PULL, post("1", "My Acme box broke"));

    assertThat(
            takesIn(
                Coverage.Way.PULL,
                answer("2", "1", "1", "And nobody calls back"),
                answer("3", "9", "2", "Mine too"),
                answer("4", "9", "8", "Lunch?")))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("TakenIn", "TakenIn", "PassedOver");
  }

  @Test
  void R2_answers_to_what_comes_in_the_same_page_are_kept() {
    assertThat(
            takesIn(
                Coverage.Way.PULL,
                post("1", "My Acme box broke"),
                answer("2", "1", "1", "Mine too")))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("TakenIn", "TakenIn");
  }

  @Test
  void what_is_written_to_us_in_private_and_a_history_file_are_kept() {
    InboundMention open = post("1", "What a day");
    InboundMention hidden =
        new InboundMention(
            new ExternalId("2"),
            new ExternalId("2"),
            Optional.empty(),
            MentionKind.DIRECT_MESSAGE,
            Audience.PRIVATE,
            open.author(),
            open.text(),
            Given.NOW,
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());

    assertThat(takesIn(Coverage.Way.PULL, hidden).getFirst())
        .isInstanceOf(ItemResult.TakenIn.class);
    assertThat(takesIn(Coverage.Way.IMPORT, open).getFirst())
        .isInstanceOf(ItemResult.TakenIn.class);
    assertThat(coverage().passedOver()).isEqualTo(PassedOver.NOTHING);
  }

  @Test
  void R2_a_change_counts_within_a_second_on_other_nodes() {
    takesIn(Coverage.Way.PULL, post("1", "What a day"));
    listens(false);
    work.world.clock().advance(ListeningAccounts.FRESH);

    assertThat(takesIn(Coverage.Way.PULL, post("2", "What a day")).getFirst())
        .isInstanceOf(ItemResult.TakenIn.class);
  }

  @Test
  void what_cannot_be_read_is_set_aside_as_ever() {
    assertThat(
            accepted(
                    takeIn.handle(
                        work.vastine,
                        new TakeInMentions.Command(
                            List.of(
                                AccountItems.of(
                                    work.account.id(),
                                    Coverage.Way.PULL,
                                    List.of(
                                        new InboundItem.Unreadable(
                                            Optional.empty(), "unreadable.too-long", "x")))))))
                .parts()
                .getFirst())
        .containsExactly(new ItemResult.SetAside());
  }

  private void listens(boolean only) {
    work.inside(() -> {
      work.world.channelAccounts().store(work.account.listening(only), Map.of());
      return only;
    });
  }

  private List<ItemResult> takesIn(Coverage.Way way, InboundMention... items) {
    work.world.clock().advance(Duration.ofSeconds(1));
    return accepted(
            takeIn.handle(
                work.vastine,
                new TakeInMentions.Command(
                    List.of(
                        AccountItems.of(
                            work.account.id(),
                            way,
                            List.of(items).stream()
                                .<InboundItem>map(InboundItem.Published::new)
                                .toList())))))
        .parts()
        .getFirst();
  }

  private boolean stored(String id) {
    ExternalId external = new ExternalId(id);
    return work.inside(() ->
        work.world.mentions().known(work.account.id(), List.of(external)).containsKey(external));
  }

  private Coverage.AccountCoverage coverage() {
    return work.inside(() -> work.world.coverage().of(work.account.id()));
  }

  private InboundMention post(String id, String words) {
    return answer(id, id, "", words);
  }

  private InboundMention answer(String id, String thread, String parent, String words) {
    InboundMention item = work.given.wrote("Maija", words);
    return new InboundMention(
        new ExternalId(id),
        new ExternalId(thread),
        Optional.of(parent).filter(it -> !it.isEmpty()).map(ExternalId::new),
        item.kind(),
        Audience.PUBLIC,
        item.author(),
        new MentionText(words),
        Given.NOW,
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty());
  }
}
