package org.vastine.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.watch.WatchHits.Named;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** What every {@link WatchHits} keeps to, and lists of cases with it. */
public abstract class WatchHitsContract extends PortContract {

  private static final List<TextSpan> SPANS = List.of(new TextSpan(0, 5), new TextSpan(12, 19));

  @Test
  final void hits_come_back_by_mention_in_the_order_of_the_handles() {
    WatchTerm second = aTerm("zebra");
    WatchTerm first = aTerm("Apple pie");
    MentionId mention = aMention();
    MentionId other = aMention();
    MentionId without = aMention();

    doInside(() ->
        hits()
            .keep(
                Map.of(
                    mention, List.of(hit(second), hit(first)),
                    other, List.of(hit(second)))));

    assertThat(inside(() -> hits().of(List.of(mention, other, without))))
        .isEqualTo(
            Map.of(mention, List.of(named(first), named(second)), other, List.of(named(second))));
    assertThat(inside(() -> hits().of(List.of(without)))).isEmpty();
    assertThat(inside(() -> hits().of(List.of()))).isEmpty();
  }

  @Test
  final void a_hit_shows_the_name_that_its_term_has_today() {
    WatchTerm term = aTerm("Old");
    MentionId mention = aMention();
    doInside(() -> hits().keep(Map.of(mention, List.of(hit(term)))));

    doInside(
        () -> ports().watchTerms().keep(term.rewritten(new WatchName("New"), term.query(), false)));

    assertThat(inside(() -> hits().of(List.of(mention))).get(mention))
        .extracting(Named::name)
        .containsExactly("New");
  }

  @Test
  final void changed_words_lose_their_hits_and_can_have_others() {
    WatchTerm term = aTerm("one");
    MentionId mention = aMention();
    MentionId other = aMention();
    doInside(() -> hits().keep(Map.of(mention, List.of(hit(term)), other, List.of(hit(term)))));

    doInside(() -> hits().forget(List.of(mention)));

    assertThat(inside(() -> hits().of(List.of(mention, other)))).containsOnlyKeys(other);
    doInside(() -> hits().keep(Map.of(mention, List.of(hit(term)))));
    assertThat(inside(() -> hits().of(List.of(mention)))).containsOnlyKeys(mention);
  }

  @Test
  final void hits_are_counted_by_term_from_a_moment_on() {
    WatchTerm term = aTerm("one");
    WatchTerm silent = aTerm("silent");
    WatchTerm other = aTerm("other");
    Map<MentionId, List<WatchHit>> found = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      found.put(aMention(), List.of(hit(term)));
    }
    found.put(aMention(), List.of(hit(term), hit(other)));
    doInside(() -> hits().keep(found));
    Instant taken = inside(() -> given().aMention("Kesko")).takenInAt();

    List<WatchTermId> asked = List.of(term.id(), silent.id());
    assertThat(inside(() -> hits().recent(asked, taken))).isEqualTo(Map.of(term.id(), 4));
    assertThat(inside(() -> hits().recent(asked, taken.plusSeconds(1)))).isEmpty();
    assertThat(inside(() -> hits().recent(List.of(), taken))).isEmpty();
    assertThat(elsewhere(() -> hits().recent(asked, taken))).isEmpty();
  }

  @Test
  final void all_hits_of_a_period_are_counted_its_end_left_out() {
    WatchTerm term = aTerm("one");
    WatchTerm silent = aTerm("silent");
    WatchTerm other = aTerm("other");
    MentionId first = aMention();
    MentionId second = aMention();
    doInside(() ->
        hits().keep(Map.of(first, List.of(hit(term)), second, List.of(hit(term), hit(other)))));
    Instant taken = inside(() -> given().aMention("Kesko")).takenInAt();

    List<WatchTermId> asked = List.of(term.id(), silent.id());
    assertThat(inside(() -> hits().between(asked, taken, taken.plusSeconds(1))))
        .isEqualTo(Map.of(term.id(), 2L));
    assertThat(inside(() -> hits().between(asked, taken.minusSeconds(9), taken))).isEmpty();
    assertThat(inside(() -> hits().between(List.of(), taken, taken.plusSeconds(1)))).isEmpty();
    assertThat(elsewhere(() -> hits().between(asked, taken, taken.plusSeconds(1)))).isEmpty();
  }

  @Test
  final void a_removed_term_takes_its_hits_with_it_and_leaves_those_of_others() {
    WatchTerm gone = aTerm("gone");
    WatchTerm stays = aTerm("stays");
    MentionId mention = aMention();
    doInside(() -> hits().keep(Map.of(mention, List.of(hit(gone), hit(stays)))));

    doInside(() -> ports().watchTerms().remove(gone.id()));

    assertThat(inside(() -> hits().of(List.of(mention))).get(mention))
        .containsExactly(named(stays));
  }

  @Test
  final void a_hit_of_a_term_that_is_gone_is_passed_over() {
    WatchTerm term = aTerm("gone");
    MentionId mention = aMention();
    doInside(() -> ports().watchTerms().remove(term.id()));

    doInside(() -> hits().keep(Map.of(mention, List.of(hit(term)))));

    assertThat(inside(() -> hits().of(List.of(mention)))).isEmpty();
  }

  @Test
  final void R2_cases_are_listed_by_what_hit_one_of_their_authors_mentions() {
    WatchTerm term = aTerm("Apple pie");
    FeedbackCase hit = inside(() -> given().aCase());
    FeedbackCase other = inside(() -> given().aCase());
    doInside(() -> hits().keep(Map.of(hit.talk().latest(), List.of(hit(term)))));

    assertThat(listed("apple-pie")).containsExactly(hit);
    assertThat(listed("another")).isEmpty();
    assertThat(inside(() -> ports().caseList().list(CaseFilter.ALL, Optional.empty(), 10)).items())
        .extracting(CaseListItem::feedbackCase)
        .contains(hit, other);
  }

  @Test
  final void another_workspace_sees_nothing() {
    WatchTerm term = aTerm("one");
    MentionId mention = aMention();
    doInside(() -> hits().keep(Map.of(mention, List.of(hit(term)))));

    assertThat(elsewhere(() -> hits().of(List.of(mention)))).isEmpty();
    doElsewhere(() -> hits().forget(List.of(mention)));
    assertThat(inside(() -> hits().of(List.of(mention)))).containsOnlyKeys(mention);
  }

  private List<FeedbackCase> listed(String handle) {
    return inside(() -> ports().caseList().list(CaseFilter.ALL.hitBy(handle), Optional.empty(), 10))
        .items()
        .stream()
        .map(CaseListItem::feedbackCase)
        .toList();
  }

  private WatchHits hits() {
    return ports().watchHits();
  }

  private static WatchHit hit(WatchTerm term) {
    return new WatchHit(term.id(), SPANS);
  }

  private static Named named(WatchTerm term) {
    return new Named(term.id(), term.name().text(), SPANS);
  }

  private WatchTerm aTerm(String name) {
    WatchTerm term =
        new WatchTerm(new WatchTermId(ids.next()), new WatchName(name), "kesko", true, 1);
    doInside(() -> ports().watchTerms().keep(term));
    return term;
  }

  private MentionId aMention() {
    return inside(() -> given().aMention("Kesko and Prisma")).id();
  }
}
