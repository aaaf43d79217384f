package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;

/** What the inbox shows: its list, what stands beside it, and why a row left it. */
final class ReadInboxTest {

  private static final CaseId NOWHERE = new CaseId(new UUID(9, 9));

  private final Casework work = new Casework();
  private final ReadInbox inbox =
      new ReadInbox(work.world.transactions(), work.world.caseList(), work.world.clock());
  private final ListCases list = new ListCases(work.world.transactions(), work.world.caseList());
  private final ReadLatestEvents latest =
      new ReadLatestEvents(work.world.transactions(), work.world.timeline());

  private FeedbackCase aCase(String who) {
    return work.caseOf(work.given.wrote(who, "irritated: where is it?"));
  }

  @Test
  void each_view_tells_how_many_cases_it_holds_for_the_member_who_looks() {
    accepted(work.claims(work.aino, aCase("Maija")));
    aCase("Kalle");

    ReadInbox.Inbox ainos = accepted(inbox.handle(work.aino, new ReadInbox.Command(List.of())));
    ReadInbox.Inbox bos = accepted(inbox.handle(work.bo, new ReadInbox.Command(List.of())));

    assertThat(ainos.counts())
        .containsEntry(InboxView.MINE, 1)
        .containsEntry(InboxView.OPEN, 2)
        .containsEntry(InboxView.UNOWNED, 1);
    assertThat(bos.counts()).containsEntry(InboxView.MINE, 0).containsEntry(InboxView.OPEN, 2);
  }

  @Test
  void rows_that_are_shown_come_back_as_they_stand_and_those_that_are_gone_do_not() {
    FeedbackCase shown = accepted(work.claims(work.aino, aCase("Maija")));
    aCase("Kalle");

    ReadInbox.Inbox seen =
        accepted(inbox.handle(work.bo, new ReadInbox.Command(List.of(shown.id(), NOWHERE))));

    assertThat(seen.rows()).extracting(CaseListItem::feedbackCase).containsExactly(shown);
    assertThat(accepted(inbox.handle(work.bo, new ReadInbox.Command(List.of()))).rows()).isEmpty();
  }

  @Test
  void so_many_rows_as_a_screen_can_hold_are_asked_for_and_no_more() {
    List<CaseId> screen = Collections.nCopies(500, NOWHERE);
    List<CaseId> more = Collections.nCopies(501, NOWHERE);

    assertThat(new ReadInbox.Command(screen).rows()).hasSize(500);
    assertThatThrownBy(() -> new ReadInbox.Command(more))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_list_goes_on_where_a_page_before_it_ended() {
    FeedbackCase first = aCase("Maija");
    FeedbackCase second = aCase("Kalle");

    Page<CaseListItem> one = lists(Optional.empty(), 1);
    Page<CaseListItem> two = lists(one.next(), 1);

    assertThat(one.items()).hasSize(1);
    assertThat(two.items()).hasSize(1);
    assertThat(List.of(one.items().getFirst(), two.items().getFirst()))
        .extracting(row -> row.feedbackCase().id())
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(two.next()).isEmpty();
  }

  @Test
  void a_page_holds_one_row_at_least_and_two_hundred_at_most() {
    assertThat(new ListCases.Command(CaseFilter.ALL, Optional.empty(), 0).limit()).isEqualTo(1);
    assertThat(new ListCases.Command(CaseFilter.ALL, Optional.empty(), 201).limit()).isEqualTo(200);
    aCase("Maija");
    assertThat(lists(Optional.empty(), 0).items()).hasSize(1);
  }

  private Page<CaseListItem> lists(Optional<String> after, int limit) {
    return accepted(list.handle(work.bo, new ListCases.Command(CaseFilter.ALL, after, limit)));
  }

  @Test
  void a_row_is_told_with_what_made_its_case_what_it_is() {
    FeedbackCase before = aCase("Maija");
    FeedbackCase claimed = accepted(work.claims(work.aino, before));
    FeedbackCase untouched = aCase("Kalle");

    assertThat(
            accepted(
                latest.handle(work.bo, new ReadLatestEvents.Command(List.of(claimed, untouched)))))
        .containsOnlyKeys(claimed.id(), untouched.id())
        .hasEntrySatisfying(
            claimed.id(), event -> assertThat(event).isInstanceOf(CaseEvent.Claimed.class))
        .hasEntrySatisfying(
            untouched.id(), event -> assertThat(event).isInstanceOf(CaseEvent.PlanMade.class));
    // What was read is what is explained, though the case went on since.
    assertThat(
            accepted(latest.handle(work.bo, new ReadLatestEvents.Command(List.of(before))))
                .get(before.id()))
        .isInstanceOf(CaseEvent.PlanMade.class);
    assertThat(accepted(latest.handle(work.bo, new ReadLatestEvents.Command(List.of())))).isEmpty();
  }

  @Test
  void so_many_cases_as_a_screen_can_hold_are_explained_and_no_more() {
    FeedbackCase one = aCase("Maija");

    assertThat(new ReadLatestEvents.Command(Collections.nCopies(500, one)).cases()).hasSize(500);
    List<FeedbackCase> more = Collections.nCopies(501, one);
    assertThatThrownBy(() -> new ReadLatestEvents.Command(more))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void who_may_not_read_cases_sees_no_inbox() {
    var blind = work.lacking(Permission.READ_CASES);

    assertThat(code(inbox.handle(blind, new ReadInbox.Command(List.of()))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(list.handle(blind, new ListCases.Command(CaseFilter.ALL, Optional.empty(), 10))))
        .isEqualTo("team.permission-needed");
    assertThat(code(latest.handle(blind, new ReadLatestEvents.Command(List.of()))))
        .isEqualTo("team.permission-needed");
  }
}
