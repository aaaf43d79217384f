package org.vastine.application.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.goodwill.GrantBook.Entry;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** What every {@link GrantBook} keeps to. */
public abstract class GrantBookContract extends PortContract {

  private final AuthorId aino = new AuthorId(ids.next());

  private Entry granted(Subject subject, GrantState state, long minor, Instant askedAt) {
    return new Entry(
        new GrantId(ids.next()),
        new CaseId(ids.next()),
        aino,
        subject,
        new BudgetId(ids.next()),
        GrantKind.VOUCHER,
        new Money(minor, Currency.getInstance("EUR")),
        new MemberId(ids.next()),
        askedAt,
        false,
        state,
        askedAt,
        Optional.empty(),
        Optional.empty());
  }

  private Entry now(Entry entry, GrantState state) {
    return new Entry(
        entry.id(),
        entry.caseId(),
        entry.customer(),
        entry.subject(),
        entry.budget(),
        entry.kind(),
        entry.amount(),
        entry.asker(),
        entry.askedAt(),
        entry.leadNeeded(),
        state,
        NOW.plusSeconds(60),
        Optional.of(new MemberId(ids.next())),
        entry.deviation());
  }

  private Entry deviating(Deviation.Way way, Instant askedAt) {
    Entry plain = granted(Subject.DELIVERY_TRANSPORT, GrantState.ASKED, 9_000, askedAt);
    return new Entry(
        plain.id(),
        plain.caseId(),
        plain.customer(),
        plain.subject(),
        plain.budget(),
        plain.kind(),
        plain.amount(),
        plain.asker(),
        plain.askedAt(),
        true,
        plain.state(),
        plain.changedAt(),
        Optional.empty(),
        Optional.of(
            new GrantDeviation(
                new Deviation(
                    way,
                    new NormRange(
                        GrantKind.REFUND, plain.amount().of(500), plain.amount().of(1_000))),
                new CaseTextId(ids.next()))));
  }

  @Test
  final void R24_what_differs_from_other_channels_is_listed_page_by_page_the_last_first() {
    Entry first = deviating(Deviation.Way.ABOVE, NOW);
    Entry twin = deviating(Deviation.Way.BELOW, NOW);
    Entry last = deviating(Deviation.Way.OTHER_KIND, NOW.plusSeconds(5));
    Entry same = granted(Subject.DELIVERY_TRANSPORT, GrantState.ASKED, 500, NOW.plusSeconds(9));
    doInside(() -> book().store(List.of(first, twin, last, same)));

    Page<Entry> one = inside(() -> book().deviating(Optional.empty(), 2));
    Page<Entry> two = inside(() -> book().deviating(one.next(), 2));

    assertThat(one.items()).containsExactly(last, twin);
    assertThat(two.items()).containsExactly(first);
    assertThat(two.next()).isEmpty();
    assertThat(elsewhere(() -> book().deviating(Optional.empty(), 2)).items()).isEmpty();
    assertThatThrownBy(() -> inside(() -> book().deviating(Optional.of("?"), 2)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void R24_the_case_of_each_grant_is_told() {
    Entry one = granted(Subject.BILLING, GrantState.ASKED, 500, NOW);
    Entry other = granted(Subject.BILLING, GrantState.DELIVERED, 500, NOW);
    Entry third = granted(Subject.BILLING, GrantState.DELIVERED, 500, NOW);
    doInside(() -> book().store(List.of(one, other, third)));

    List<GrantId> asked = List.of(one.id(), other.id(), new GrantId(ids.next()));
    assertThat(inside(() -> book().cases(asked)))
        .isEqualTo(Map.of(one.id(), one.caseId(), other.id(), other.caseId()));
    assertThat(inside(() -> book().cases(List.of()))).isEmpty();
    assertThat(elsewhere(() -> book().cases(asked))).isEmpty();
  }

  @Test
  final void R24_a_decision_keeps_how_a_grant_differs() {
    Entry asked = deviating(Deviation.Way.ABOVE, NOW);
    doInside(() -> book().store(List.of(asked)));

    Entry decided = now(asked, GrantState.APPROVED);
    doInside(() -> book().store(List.of(decided)));

    assertThat(inside(() -> book().find(asked.id()))).contains(decided);
  }

  @Test
  final void R24_grants_are_listed_by_where_they_stand() {
    Entry later = granted(Subject.DELIVERY_TRANSPORT, GrantState.ASKED, 500, NOW.plusSeconds(5));
    Entry first = granted(Subject.DELIVERY_TRANSPORT, GrantState.ASKED, 700, NOW);
    Entry other = granted(Subject.DELIVERY_TRANSPORT, GrantState.APPROVED, 700, NOW);
    doInside(() -> book().store(List.of(later, first, other)));

    assertThat(inside(() -> book().in(EnumSet.of(GrantState.ASKED), 10)))
        .containsExactly(first, later);
    assertThat(inside(() -> book().in(EnumSet.allOf(GrantState.class), 1))).hasSize(1);
    assertThat(inside(() -> book().in(Set.of(), 10))).isEmpty();
  }

  @Test
  final void a_grant_is_kept_as_it_stands_now() {
    Entry asked = granted(Subject.DELIVERY_TRANSPORT, GrantState.ASKED, 500, NOW);
    Entry approved = now(asked, GrantState.APPROVED);
    doInside(() -> book().store(List.of(asked)));

    doInside(() -> book().store(List.of(approved)));

    assertThat(inside(() -> book().find(asked.id()))).contains(approved);
  }

  @Test
  final void R24_a_customer_was_given_something_for_the_same_since_then_or_not() {
    Entry delivered = granted(Subject.DELIVERY_TRANSPORT, GrantState.DELIVERED, 500, NOW);
    Entry refused = granted(Subject.BILLING, GrantState.REFUSED, 500, NOW);
    doInside(() -> book().store(List.of(delivered, refused)));

    assertThat(inside(() -> book().wasGiven(aino, Subject.DELIVERY_TRANSPORT, NOW))).isTrue();
    assertThat(inside(() -> book().wasGiven(aino, Subject.DELIVERY_TRANSPORT, NOW.plusSeconds(1))))
        .isFalse();
    assertThat(inside(() -> book().wasGiven(aino, Subject.BILLING, NOW))).isFalse();
    assertThat(
            inside(
                () -> book().wasGiven(new AuthorId(ids.next()), Subject.DELIVERY_TRANSPORT, NOW)))
        .isFalse();
  }

  @Test
  final void R24_what_is_usual_counts_what_was_given() {
    doInside(() ->
        book()
            .store(
                List.of(
                    granted(Subject.DELIVERY_TRANSPORT, GrantState.DELIVERED, 500, NOW),
                    granted(
                        Subject.DELIVERY_TRANSPORT, GrantState.APPROVED, 700, NOW.plusSeconds(1)),
                    granted(Subject.DELIVERY_TRANSPORT, GrantState.ASKED, 90_000, NOW),
                    granted(Subject.DELIVERY_TRANSPORT, GrantState.CANCELLED, 80_000, NOW),
                    granted(Subject.BILLING, GrantState.DELIVERED, 70_000, NOW))));

    assertThat(inside(() -> book().given(Subject.DELIVERY_TRANSPORT, "EUR", 10)))
        .containsExactly(700L, 500L);
    assertThat(inside(() -> book().given(Subject.DELIVERY_TRANSPORT, "EUR", 1)))
        .containsExactly(700L);
    assertThat(inside(() -> book().given(Subject.DELIVERY_TRANSPORT, "SEK", 10))).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    Entry entry = granted(Subject.DELIVERY_TRANSPORT, GrantState.DELIVERED, 500, NOW);
    doInside(() -> book().store(List.of(entry)));

    assertThat(elsewhere(() -> book().find(entry.id()))).isEmpty();
    assertThat(elsewhere(() -> book().in(EnumSet.allOf(GrantState.class), 9))).isEmpty();
    assertThat(elsewhere(() -> book().wasGiven(aino, Subject.DELIVERY_TRANSPORT, NOW))).isFalse();
    assertThat(elsewhere(() -> book().given(Subject.DELIVERY_TRANSPORT, "EUR", 9))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_granted() {
    Entry entry = granted(Subject.DELIVERY_TRANSPORT, GrantState.DELIVERED, 500, NOW);
    rolledBack(() -> book().store(List.of(entry)));

    assertThat(inside(() -> book().find(entry.id()))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> book().store(null));
    refused(() -> book().in(null, 1));
    refused(() -> book().find(null));
  }

  private GrantBook book() {
    return ports().grantBook();
  }
}
