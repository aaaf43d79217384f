package org.vastine.application.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.application.world.PortContract;

/** What every {@link SandboxPages} keeps to. */
public abstract class SandboxPagesContract extends PortContract {

  private static final int MANY = 100;

  private UUID page;

  @BeforeEach
  final void a_page() {
    page = ids.next();
    doInside(() -> pages().open(page, "Ağaç & Söhne"));
  }

  @Test
  final void a_page_is_made_once_and_found_by_its_slug() {
    SandboxPage first = inside(() -> pages().open(page, "Ağaç & Söhne"));
    SandboxPage again = inside(() -> pages().open(page, "Another title"));

    assertThat(again).isEqualTo(first).isEqualTo(SandboxPage.first(page, "Ağaç & Söhne"));
    assertThat(inside(() -> pages().find(first.slug()))).contains(first);
    assertThat(inside(() -> pages().find("no-such-page"))).isEmpty();
  }

  @Test
  final void all_pages_come_by_their_slugs() {
    SandboxPage second = inside(() -> pages().open(ids.next(), "Zeppelin"));
    SandboxPage first = inside(() -> pages().open(page, "Ağaç & Söhne"));

    assertThat(inside(() -> pages().all())).containsExactly(first, second);
    assertThat(elsewhere(() -> pages().all())).isEmpty();
  }

  @Test
  final void an_item_comes_back_as_it_was_put_with_a_change_number() {
    SandboxItem item =
        new SandboxItem(
            ids.next(),
            0,
            Optional.of(ids.next()),
            true,
            true,
            "Kai",
            "Hyvää päivää 👍🏽 ığdır",
            NOW,
            State.VISIBLE,
            Optional.of("key-1"));

    SandboxItem stored = inside(() -> pages().put(page, item));

    assertThat(stored.change()).isPositive();
    assertThat(stored).usingRecursiveComparison().ignoringFields("change").isEqualTo(item);
    assertThat(inside(() -> pages().item(page, item.id()))).contains(stored);
    assertThat(inside(() -> pages().byKey(page, "key-1"))).contains(stored);
  }

  @Test
  final void what_is_absent_is_empty() {
    assertThat(inside(() -> pages().item(page, ids.next()))).isEmpty();
    assertThat(inside(() -> pages().byKey(page, "no-such-key"))).isEmpty();
    assertThat(inside(() -> pages().changedAfter(page, 0, MANY))).isEmpty();
    assertThat(inside(() -> pages().visible(page, "Kai", MANY))).isEmpty();
  }

  @Test
  final void changes_are_read_on_from_any_number_in_their_order() {
    SandboxItem first = put(comment("Kai", NOW));
    SandboxItem second = put(comment("Mira", NOW));
    SandboxItem third = put(comment("Kai", NOW));

    assertThat(changedAfter(0, 2)).containsExactly(first, second);
    assertThat(changedAfter(second.change(), 2)).containsExactly(third);
    assertThat(changedAfter(third.change(), 2)).isEmpty();
  }

  @Test
  final void an_item_that_changed_comes_again_in_its_latest_state_only() {
    SandboxItem first = put(comment("Kai", NOW));
    SandboxItem second = put(comment("Mira", NOW));

    SandboxItem edited = put(first.edited("Other words"));
    SandboxItem deleted = put(second.in(State.DELETED));

    assertThat(edited.change()).isGreaterThan(second.change());
    assertThat(changedAfter(0, MANY)).containsExactly(edited, deleted);
    assertThat(inside(() -> pages().item(page, first.id()))).contains(edited);
  }

  @Test
  final void a_visitor_sees_what_is_public_and_what_is_private_to_them() {
    SandboxItem open = put(comment("Kai", NOW));
    SandboxItem hidden = put(comment("Kai", NOW).in(State.HIDDEN));
    SandboxItem deleted = put(comment("Kai", NOW).in(State.DELETED));
    SandboxItem mine = put(message("Kai", NOW.plusSeconds(1)));
    SandboxItem theirs = put(message("Mira", NOW.plusSeconds(2)));

    assertThat(visible("Kai", MANY)).containsExactly(open, mine);
    assertThat(visible("", MANY)).containsExactly(open);
    assertThat(visible("Mira", MANY)).containsExactly(open, theirs).doesNotContain(hidden, deleted);
  }

  @Test
  final void of_many_items_the_latest_are_seen_oldest_first() {
    put(comment("Kai", NOW));
    SandboxItem second = put(comment("Kai", NOW.plusSeconds(1)));
    SandboxItem third = put(comment("Kai", NOW.plusSeconds(2)));

    assertThat(visible("", 2)).containsExactly(second, third);
  }

  @Test
  final void a_key_is_used_once_on_a_page() {
    SandboxItem first = put(reply("same"));
    UUID otherPage = ids.next();

    refused(() -> pages().put(page, reply("same")));

    assertThat(inside(() -> pages().byKey(page, "same"))).contains(first);
    doInside(() -> pages().open(otherPage, "Another"));
    assertThat(inside(() -> pages().put(otherPage, reply("same"))).key()).contains("same");
    assertThat(put(first.edited("Same key, same item")).key()).contains("same");
  }

  @Test
  final void what_visitors_wrote_is_counted_from_a_moment_on() {
    put(comment("Kai", NOW.minusSeconds(1)));
    put(comment("Kai", NOW));
    put(comment("Mira", NOW.plusSeconds(1)).in(State.DELETED));
    put(reply("ours"));

    assertThat(inside(() -> pages().writtenSince(page, NOW))).isEqualTo(2);
  }

  @Test
  final void switches_stay_as_they_were_set() {
    SandboxSwitches all = new SandboxSwitches(true, Duration.ofMillis(1_500), true, true);

    doInside(() -> pages().set(page, all));

    assertThat(inside(() -> pages().open(page, "Ağaç & Söhne")).switches()).isEqualTo(all);
  }

  @Test
  final void a_page_that_is_not_there_takes_nothing() {
    UUID absent = ids.next();

    refused(() -> pages().put(absent, comment("Kai", NOW)));
    refused(() -> pages().set(absent, SandboxSwitches.NONE));
  }

  @Test
  final void what_was_taken_back_was_never_there() {
    rolledBack(() -> pages().put(page, comment("Kai", NOW)));

    assertThat(changedAfter(0, MANY)).isEmpty();
    assertThat(put(comment("Kai", NOW)).change()).isPositive();
  }

  @Test
  final void another_workspace_sees_nothing() {
    SandboxItem item = put(reply("ours"));
    String slug = inside(() -> pages().open(page, "Ağaç & Söhne")).slug();

    assertThat(elsewhere(() -> pages().find(slug))).isEmpty();
    assertThat(elsewhere(() -> pages().item(page, item.id()))).isEmpty();
    assertThat(elsewhere(() -> pages().byKey(page, "ours"))).isEmpty();
    assertThat(elsewhere(() -> pages().changedAfter(page, 0, MANY))).isEmpty();
    assertThat(elsewhere(() -> pages().visible(page, "Kai", MANY))).isEmpty();
  }

  private SandboxPages pages() {
    return ports().sandboxPages();
  }

  private SandboxItem put(SandboxItem item) {
    return inside(() -> pages().put(page, item));
  }

  private List<SandboxItem> changedAfter(long change, int limit) {
    return inside(() -> pages().changedAfter(page, change, limit));
  }

  private List<SandboxItem> visible(String visitor, int limit) {
    return inside(() -> pages().visible(page, visitor, limit));
  }

  private SandboxItem comment(String visitor, Instant at) {
    return item(visitor, at, false, false, Optional.empty());
  }

  private SandboxItem message(String visitor, Instant at) {
    return item(visitor, at, true, false, Optional.empty());
  }

  private SandboxItem reply(String key) {
    return item("Acme", NOW, false, true, Optional.of(key));
  }

  private SandboxItem item(
      String visitor, Instant at, boolean privately, boolean ours, Optional<String> key) {
    return new SandboxItem(
        ids.next(), 0, Optional.empty(), privately, ours, visitor, "Words", at, State.VISIBLE, key);
  }
}
