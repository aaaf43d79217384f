package org.vastine.application.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.mention.MentionText;

/** What every {@link Mentions} keeps to. */
public abstract class MentionsContract extends PortContract {

  @Test
  final void an_added_mention_comes_back_as_it_was_in_all_its_parts() {
    Mention full = inside(() -> given().taken(given().anAccount(), withAllParts(), NOW));

    doInside(() -> ports().mentions().addNew(List.of(full)));

    assertThat(inside(() -> ports().mentions().find(full.id()))).contains(full);
    assertThat(inside(() -> ports().mentions().revisions(full.id()))).containsExactly(full.item());
  }

  @Test
  final void an_absent_mention_is_not_found() {
    MentionId absent = new MentionId(ids.next());

    assertThat(inside(() -> ports().mentions().find(absent))).isEmpty();
    assertThat(inside(() -> ports().mentions().findAll(List.of(absent)))).isEmpty();
    assertThat(inside(() -> ports().mentions().revisions(absent))).isEmpty();
  }

  @Test
  final void R1_the_same_item_is_kept_once_however_often_it_comes() {
    ChannelAccount account = inside(() -> given().anAccount());
    InboundMention item = given().wrote("Aino", "Where is my parcel?");
    Mention first = inside(() -> given().taken(account, item, NOW));
    Mention again = inside(() -> given().taken(account, item, NOW.plusSeconds(5)));

    assertThat(inside(() -> ports().mentions().addNew(List.of(first)))).containsExactly(first.id());
    assertThat(inside(() -> ports().mentions().addNew(List.of(again)))).isEmpty();

    assertThat(inside(() -> ports().mentions().find(first.id()))).contains(first);
    assertThat(inside(() -> ports().mentions().find(again.id()))).isEmpty();
  }

  @Test
  final void R1_the_same_item_twice_in_one_batch_is_kept_once() {
    ChannelAccount account = inside(() -> given().anAccount());
    InboundMention item = given().wrote("Aino", "Where is my parcel?");
    Mention one = inside(() -> given().taken(account, item, NOW));
    Mention other = inside(() -> given().taken(account, item, NOW));

    assertThat(inside(() -> ports().mentions().addNew(List.of(one, other)))).hasSize(1);
    assertThat(inside(() -> ports().mentions().known(account.id(), List.of(item.externalId()))))
        .hasSize(1);
  }

  @Test
  final void the_same_external_id_in_two_accounts_is_two_mentions() {
    InboundMention item = given().wrote("Aino", "Hello");
    Mention one = inside(() -> given().aMention(given().anAccount(), item));
    Mention other = inside(() -> given().aMention(given().anAccount(), item));

    assertThat(inside(() -> ports().mentions().findAll(List.of(one.id(), other.id()))))
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  final void nothing_to_add_is_fine() {
    assertThat(inside(() -> ports().mentions().addNew(List.of()))).isEmpty();
    assertThat(inside(() -> ports().mentions().findAll(List.of()))).isEmpty();
  }

  @Test
  final void known_names_those_that_are_ours_and_leaves_out_the_others() {
    ChannelAccount account = inside(() -> given().anAccount());
    Mention ours = inside(() -> given().aMention(account, given().wrote("Aino", "Hello")));
    ExternalId here = ours.item().externalId();
    ExternalId absent = new ExternalId("never-seen");

    assertThat(inside(() -> ports().mentions().known(account.id(), List.of(here, absent, here))))
        .containsOnly(Map.entry(here, ours));
  }

  @Test
  final void an_edit_keeps_every_wording_in_order() {
    Mention first = inside(() -> given().aMention("Bad"));
    Mention second = first.edited(worded(first.item(), "Bad, sorry, good"));
    Mention third = second.edited(worded(first.item(), "Good"));

    doInside(() -> ports().mentions().revise(second));
    doInside(() -> ports().mentions().revise(third));

    assertThat(inside(() -> ports().mentions().find(first.id()))).contains(third);
    assertThat(inside(() -> ports().mentions().revisions(first.id())))
        .extracting(item -> item.text().value())
        .containsExactly("Bad", "Bad, sorry, good", "Good");
  }

  @Test
  final void a_deletion_keeps_our_copy_of_the_words() {
    Mention visible = inside(() -> given().aMention("Gone soon"));

    doInside(() -> ports().mentions().revise(visible.deleted()));

    Mention deleted = inside(() -> ports().mentions().find(visible.id()).orElseThrow());
    assertThat(deleted.state()).isEqualTo(MentionState.DELETED);
    assertThat(deleted.item().text().value()).isEqualTo("Gone soon");
    assertThat(inside(() -> ports().mentions().revisions(visible.id()))).hasSize(1);
  }

  @Test
  final void revising_what_is_not_there_throws() {
    Mention never = inside(() -> given().taken(given().anAccount(), withAllParts(), NOW));

    refused(() -> ports().mentions().revise(never.deleted()));
  }

  @Test
  final void a_text_of_the_greatest_length_and_every_script_is_kept() {
    String words = "ğüşİı äöå 👩‍👩‍👧‍👦 \u202Eשלום\u202C\n\t\uFFFD" + "x".repeat(90_000);
    Mention mention = inside(() -> given().aMention(words));

    assertThat(inside(() -> ports().mentions().find(mention.id())).orElseThrow().item().text())
        .isEqualTo(new MentionText(words));
  }

  @Test
  final void another_workspace_sees_nothing() {
    Mention ours = inside(() -> given().aMention("Ours"));
    ExternalId externalId = ours.item().externalId();

    assertThat(elsewhere(() -> ports().mentions().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().mentions().findAll(List.of(ours.id())))).isEmpty();
    assertThat(elsewhere(() -> ports().mentions().revisions(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().mentions().known(ours.account(), List.of(externalId))))
        .isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_there() {
    Mention kept = inside(() -> given().aMention("Kept"));

    rolledBack(() -> {
      given().aMention("Taken back");
      ports().mentions().revise(kept.edited(worded(kept.item(), "Edited")));
    });

    assertThat(inside(() -> ports().mentions().find(kept.id()))).contains(kept);
    assertThat(inside(() -> ports().mentions().revisions(kept.id()))).hasSize(1);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().mentions().find(null));
    refused(() -> ports().mentions().addNew(null));
    refused(() -> ports().mentions().revise(null));
  }

  private static InboundMention worded(InboundMention item, String words) {
    return new InboundMention(
        item.externalId(),
        item.thread(),
        item.parent(),
        item.kind(),
        item.audience(),
        item.author(),
        new MentionText(words),
        item.publishedAt(),
        item.url(),
        item.reach(),
        item.rating(),
        item.languageHint());
  }

  private InboundMention withAllParts() {
    InboundMention plain = given().wrote("Väinö Ğül", "Kaikki hyvin?");
    return new InboundMention(
        plain.externalId(),
        plain.thread(),
        Optional.of(new ExternalId("parent-1")),
        MentionKind.REVIEW,
        Audience.PRIVATE,
        plain.author(),
        plain.text(),
        Instant.parse("2026-02-27T23:59:59.123Z"),
        Optional.of(URI.create("https://example.org/r/1?a=%C3%A4#x")),
        12_345_678_901L,
        Optional.of(4),
        Optional.of(LanguageTag.of("fi")));
  }
}
