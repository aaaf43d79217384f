package org.vastine.application.myday;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.UpdateRhythm;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.team.MemberId;

/**
 * What of a case waits for a member: answers and threads to go back to whenever they are due,
 * promises, updates, calls, visits and tasks when that is today.
 *
 * @param member whose day
 * @param rhythm how often those who wait hear from us
 * @param now this moment
 * @param tomorrow the first moment that is not today
 */
record OwnWork(MemberId member, UpdateRhythm rhythm, Instant now, Instant tomorrow) {

  Stream<DayItem> of(CaseListItem row) {
    FeedbackCase it = row.feedbackCase();
    return Stream.of(owned(row, it), promises(row, it), contacts(row, it), tasks(row, it))
        .flatMap(each -> each);
  }

  private Stream<DayItem> owned(CaseListItem row, FeedbackCase it) {
    if (!it.hold().owner().equals(Optional.of(member))) {
      return Stream.empty();
    }
    Stream<DayItem> answer =
        it.duty().answerDue().stream()
            .filter(_ -> it.status() == CaseStatus.OPEN)
            .map(due -> item(DayKind.ANSWER, row, due));
    Stream<DayItem> update =
        it.promises().updateDue().stream()
            .filter(due -> due.isBefore(tomorrow) || rhythm.isNear(it, now))
            .map(due ->
                new DayItem(DayKind.UPDATE, row, due, due.isBefore(now), rhythm.isNear(it, now)));
    Stream<DayItem> back =
        it.followUp().owedBy().stream().map(due -> item(DayKind.RETURN_TO_THREAD, row, due));
    return Stream.of(answer, update, back).flatMap(each -> each);
  }

  private Stream<DayItem> promises(CaseListItem row, FeedbackCase it) {
    return it.promises().open().stream()
        .filter(promise -> promise.member().equals(member) && promise.due().isBefore(tomorrow))
        .map(promise -> item(DayKind.PROMISE, row, promise.due()));
  }

  private Stream<DayItem> contacts(CaseListItem row, FeedbackCase it) {
    return it.handOff().contacts().open().stream()
        .filter(contact -> contact.member().equals(member) && contact.due().isBefore(tomorrow))
        .map(contact ->
            item(
                contact.kind() == ContactKind.CALL ? DayKind.CALL : DayKind.VISIT,
                row,
                contact.due()));
  }

  private Stream<DayItem> tasks(CaseListItem row, FeedbackCase it) {
    return it.teamwork().open().stream()
        .filter(task -> task.member().equals(member) && task.due().isBefore(tomorrow))
        .map(task -> item(DayKind.TASK, row, task.due()));
  }

  private DayItem item(DayKind kind, CaseListItem row, Instant due) {
    return new DayItem(kind, row, due, due.isBefore(now), false);
  }
}
