package org.vastine.application.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestMatching;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** Watch terms as those read them who wonder what they bring. */
final class ReadingWatchesTest {

  private static final WatchTermId NONE = new WatchTermId(new UUID(9, 9));

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final WatchTerm acme = added("Acme", "acme");
  private final WatchTerm brick = added("Bricks", "brick");
  private final Actor blind = work.lacking(Permission.READ_CASES);

  private WatchTerm added(String name, String query) {
    return accepted(
        new AddWatchTerm(work.watchTermWork(), work.world.ids())
            .handle(work.one(Role.LEAD), new AddWatchTerm.Command(name, query, true)));
  }

  private Decision<ReadWatchHits.Counts> counts(
      Actor who, Optional<Instant> from, Optional<Instant> to, Optional<String> after, int limit) {
    return new ReadWatchHits(
            permitted, work.world.watchTerms(), work.world.watchHits(), work.world.clock())
        .handle(who, new ReadWatchHits.Command(from, to, after, limit));
  }

  private Decision<ReadWatchHits.Counts> between(Instant from, Instant to) {
    return counts(work.bo, Optional.of(from), Optional.of(to), Optional.empty(), 10);
  }

  @Test
  void R2_each_term_is_shown_with_how_much_it_brought_lately_and_none_is_left_out() {
    work.caseOf(work.given.wrote("Maija", "irritated: my acme box broke"));
    work.caseOf(work.given.wrote("Kalle", "irritated: acme again"));
    work.world.clock().advance(Duration.ofSeconds(1));

    ReadWatchHits.Counts counts =
        accepted(counts(work.bo, Optional.empty(), Optional.empty(), Optional.empty(), 10));

    assertThat(counts.to()).isEqualTo(now.plusSeconds(1));
    assertThat(counts.from()).isEqualTo(counts.to().minus(Duration.ofDays(30)));
    assertThat(counts.page().items())
        .containsExactly(new ReadWatchHits.Counted(acme, 2), new ReadWatchHits.Counted(brick, 0));
  }

  @Test
  void R2_terms_are_counted_page_by_page() {
    Page<ReadWatchHits.Counted> first =
        accepted(counts(work.bo, Optional.empty(), Optional.empty(), Optional.empty(), 1)).page();
    Page<ReadWatchHits.Counted> second =
        accepted(counts(work.bo, Optional.empty(), Optional.empty(), first.next(), 1)).page();

    assertThat(first.items()).extracting(ReadWatchHits.Counted::term).containsExactly(acme);
    assertThat(second.items()).extracting(ReadWatchHits.Counted::term).containsExactly(brick);
    assertThat(
            new ReadWatchHits.Command(Optional.empty(), Optional.empty(), Optional.empty(), 0)
                .limit())
        .isEqualTo(1);
  }

  @Test
  void R2_a_period_is_something_and_a_year_at_most() {
    assertThat(code(between(now, now))).isEqualTo("watch-hits.period-empty");
    assertThat(code(between(now, now.minusSeconds(1)))).isEqualTo("watch-hits.period-empty");
    assertThat(code(between(now.minus(ReadWatchHits.LONGEST), now))).isEqualTo("accepted");
    assertThat(code(between(now.minus(ReadWatchHits.LONGEST).minusSeconds(1), now)))
        .isEqualTo("watch-hits.period-too-long");
    assertThat(code(counts(blind, Optional.empty(), Optional.empty(), Optional.empty(), 10)))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void R2_how_much_some_terms_brought_within_thirty_days_is_counted() {
    work.caseOf(work.given.wrote("Maija", "irritated: my acme box broke"));

    assertThat(accepted(recent(work.bo))).isEqualTo(Map.of(acme.id(), 1));
    work.world.clock().advance(Duration.ofDays(31));
    assertThat(accepted(recent(work.bo)).getOrDefault(acme.id(), 0)).isZero();
    assertThat(code(recent(blind))).isEqualTo("team.permission-needed");
  }

  private Decision<Map<WatchTermId, Integer>> recent(Actor who) {
    return new CountWatchHits(permitted, work.world.watchHits(), work.world.clock())
        .handle(who, new CountWatchHits.Command(List.of(acme.id())));
  }

  @Test
  void R2_terms_are_listed_by_name_and_read_one_by_one() {
    assertThat(accepted(lists(work.bo, 1)).items()).containsExactly(acme);
    assertThat(accepted(lists(work.bo, 10)).items()).containsExactly(acme, brick);
    assertThat(new ListWatchTerms.Command(Optional.empty(), 201).limit()).isEqualTo(200);
    assertThat(reads(work.bo, brick.id())).isEqualTo(Decision.accepted(brick));
    assertThat(code(reads(work.bo, NONE))).isEqualTo("watch-term.not-found");
    assertThat(code(lists(blind, 10))).isEqualTo("team.permission-needed");
    assertThat(code(reads(blind, brick.id()))).isEqualTo("team.permission-needed");
  }

  private Decision<Page<WatchTerm>> lists(Actor who, int limit) {
    return new ListWatchTerms(permitted, work.world.watchTerms())
        .handle(who, new ListWatchTerms.Command(Optional.empty(), limit));
  }

  private Decision<WatchTerm> reads(Actor who, WatchTermId id) {
    return new ReadWatchTerm(permitted, work.watchTermWork())
        .handle(who, new ReadWatchTerm.Command(id));
  }

  @Test
  void R2_a_query_is_tried_on_words_before_it_watches() {
    TryWatchQuery.Tried hit = accepted(tries(work.bo, "acme", "My Acme box"));
    TryWatchQuery.Tried none = accepted(tries(work.bo, "acme", "My box"));

    assertThat(hit.hits()).isTrue();
    assertThat(hit.spans()).containsExactly(new TextSpan(3, 7));
    assertThat(hit.query()).isEqualTo("acme");
    assertThat(none.hits()).isFalse();
    assertThat(none.spans()).isEmpty();
    assertThat(code(tries(work.bo, "acme AND", "My box"))).isEqualTo("watch-query.ends-too-soon");
    assertThat(code(tries(blind, "acme", "My box"))).isEqualTo("team.permission-needed");
  }

  private static Decision<TryWatchQuery.Tried> tries(Actor who, String query, String text) {
    return new TryWatchQuery(new TestMatching())
        .handle(who, new TryWatchQuery.Command(query, text, LanguageTag.of("en")));
  }
}
