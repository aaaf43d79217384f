package org.vastine.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.PortContract;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** What every {@link WatchTerms} keeps to. */
public abstract class WatchTermsContract extends PortContract {

  @Test
  final void a_term_comes_back_in_all_its_parts() {
    WatchTerm term = kept("Prisma Kupittaa", true);

    assertThat(inside(() -> terms().find(term.id()))).contains(term);
    assertThat(inside(() -> terms().named("prisma-kupittaa"))).contains(term);
    assertThat(inside(() -> terms().named("prisma"))).isEmpty();
    assertThat(inside(() -> terms().count())).isEqualTo(1);
  }

  @Test
  final void a_changed_term_stands_in_the_place_of_the_earlier_one() {
    WatchTerm term = kept("Prisma", true);
    WatchTerm changed = term.rewritten(new WatchName("Sale"), "sale OR #sale", false);

    doInside(() -> terms().keep(changed));

    assertThat(inside(() -> terms().find(term.id()))).contains(changed);
    assertThat(inside(() -> terms().named("prisma"))).isEmpty();
    assertThat(inside(() -> terms().count())).isEqualTo(1);
  }

  @Test
  final void no_two_terms_have_one_handle() {
    kept("Prisma Kupittaa", true);

    refused(() -> terms().keep(term("prisma  KUPITTAA", true)));
  }

  @Test
  final void only_active_terms_are_matched_with() {
    WatchTerm on = kept("On", true);
    kept("Off", false);

    assertThat(inside(() -> terms().active())).containsExactly(on);
  }

  @Test
  final void pages_stand_in_the_order_of_the_handles_and_go_on_where_they_ended() {
    WatchTerm zebra = kept("Zebra", true);
    WatchTerm apple = kept("apple", false);
    WatchTerm berry = kept("Berry", true);
    WatchTerm ash = kept("Ähtäri", true);

    Page<WatchTerm> first = inside(() -> terms().list(Optional.empty(), 2));
    Page<WatchTerm> second = inside(() -> terms().list(first.next(), 2));

    assertThat(first.items()).containsExactly(apple, berry);
    assertThat(second.items()).containsExactly(zebra, ash);
    assertThat(second.next()).isEmpty();
  }

  @Test
  final void it_is_known_whether_any_term_is_active() {
    assertThat(inside(() -> terms().anyActive())).isFalse();
    kept("Off", false);
    assertThat(inside(() -> terms().anyActive())).isFalse();
    kept("On", true);
    assertThat(inside(() -> terms().anyActive())).isTrue();
    assertThat(elsewhere(() -> terms().anyActive())).isFalse();
  }

  @Test
  final void a_removed_term_is_gone_and_its_handle_free() {
    WatchTerm term = kept("Prisma", true);

    doInside(() -> terms().remove(term.id()));

    assertThat(inside(() -> terms().find(term.id()))).isEmpty();
    assertThat(kept("Prisma", true).id()).isNotEqualTo(term.id());
  }

  @Test
  final void each_change_makes_another_revision_unless_it_is_rolled_back() {
    assertThat(inside(() -> terms().revision())).isZero();
    doInside(() -> terms().lock());
    long one = inside(() -> terms().revision());
    rolledBack(() -> terms().lock());
    assertThat(inside(() -> terms().revision())).isEqualTo(one).isNotZero();
    doInside(() -> terms().lock());
    assertThat(inside(() -> terms().revision())).isGreaterThan(one);
  }

  @Test
  final void another_workspace_sees_nothing_and_has_its_own_handles() {
    WatchTerm term = kept("Prisma", true);
    doInside(() -> terms().lock());

    assertThat(elsewhere(() -> terms().find(term.id()))).isEmpty();
    assertThat(elsewhere(() -> terms().active())).isEmpty();
    assertThat(elsewhere(() -> terms().revision())).isZero();
    doElsewhere(() -> terms().keep(term("Prisma", true)));
    doElsewhere(() -> terms().remove(term.id()));
    assertThat(inside(() -> terms().find(term.id()))).contains(term);
  }

  @Test
  final void null_is_refused() {
    refused(() -> terms().keep(null));
    refused(() -> terms().find(null));
  }

  private WatchTerms terms() {
    return ports().watchTerms();
  }

  private WatchTerm kept(String name, boolean active) {
    WatchTerm term = term(name, active);
    doInside(() -> terms().keep(term));
    return term;
  }

  private WatchTerm term(String name, boolean active) {
    return new WatchTerm(
        new WatchTermId(ids.next()), new WatchName(name), "prisma OR \"s market\"", active, 1);
  }
}
