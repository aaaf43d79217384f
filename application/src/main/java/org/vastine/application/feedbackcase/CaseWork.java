package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * What every change of one case has in common: permission, one transaction, the lock on the case,
 * the version that was looked at, storing the events, the audit entry, and the word to those who
 * follow.
 */
public final class CaseWork {

  private final Transactions transactions;
  private final Cases cases;
  private final CaseTexts texts;
  private final PromiseBook promises;
  private final TaskBook tasks;
  private final AuditLog audit;
  private final CaseNews news;
  private final Ids ids;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public CaseWork(
      Transactions transactions,
      Cases cases,
      CaseTexts texts,
      PromiseBook promises,
      TaskBook tasks,
      AuditLog audit,
      CaseNews news,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.cases = cases;
    this.texts = texts;
    this.promises = promises;
    this.tasks = tasks;
    this.audit = audit;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /** What a decision about a case may look at. */
  public record Situation(FeedbackCase feedbackCase, Instant now) {}

  /** Changes a case in a transaction of its own. */
  public Decision<FeedbackCase> change(
      Actor actor,
      Permission needed,
      CaseId id,
      ExpectedVersion expected,
      Function<Situation, Decision<List<CaseEvent>>> decide) {
    Optional<Refusal> lacking = actor.lacks(needed);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    return transactions.inWorkspace(
        actor.workspace(), () -> changeWithin(actor, id, expected, decide));
  }

  /** What a member's words about a case lead to. */
  @FunctionalInterface
  interface Said {
    /** Decides, with the words as they are kept beside the case. */
    Decision<List<CaseEvent>> decide(Situation situation, MemberId member, CaseTextId words);
  }

  /**
   * Changes a case, in a transaction of its own, by a member who has to say something.
   *
   * @param missing the code of the refusal where the words are empty
   */
  Decision<FeedbackCase> changeSaying(
      Actor actor, CaseId id, ExpectedVersion expected, String words, String missing, Said said) {
    return member(actor)
        .then(member ->
            change(
                actor,
                Permission.WORK_CASES,
                id,
                expected,
                situation ->
                    keep(id, Optional.of(words))
                        .map(kept -> said.decide(situation, member, kept))
                        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, missing))));
  }

  /** Changes a case within the transaction that is open. */
  public Decision<FeedbackCase> changeWithin(
      Actor actor,
      CaseId id,
      ExpectedVersion expected,
      Function<Situation, Decision<List<CaseEvent>>> decide) {
    return cases.lockExisting(id).then(before -> changeLocked(before, expected, decide));
  }

  private Decision<FeedbackCase> changeLocked(
      FeedbackCase before,
      ExpectedVersion expected,
      Function<Situation, Decision<List<CaseEvent>>> decide) {
    Optional<Refusal> stale = expected.differsFrom(before.version());
    if (stale.isPresent()) {
      return Decision.refused(stale.get());
    }
    return decide
        .apply(new Situation(before, clock.instant()))
        .map(events -> store(before, events));
  }

  /** Stores events of a locked case within the transaction that is open; none change nothing. */
  public FeedbackCase store(FeedbackCase before, List<CaseEvent> events) {
    if (events.isEmpty()) {
      return before;
    }
    CaseChange change = CaseChange.of(before, events);
    cases.store(List.of(change));
    book(before, change.after());
    news.of(List.of(change));
    events.stream()
        .filter(event -> !(event.by() instanceof By.Vastine))
        .forEach(event -> audit(before.id(), event));
    return change.after();
  }

  private void book(FeedbackCase before, FeedbackCase after) {
    if (!after.promises().all().equals(before.promises().all())) {
      promises.store(
          after.promises().all().stream()
              .map(promise -> PromiseBook.Entry.of(after.id(), after.judgement().style(), promise))
              .toList());
    }
    if (!after.teamwork().tasks().equals(before.teamwork().tasks())) {
      tasks.store(
          after.teamwork().tasks().stream()
              .map(task -> TaskBook.Entry.of(after.id(), task))
              .toList());
    }
  }

  /**
   * Keeps a member's words beside the case, within the transaction that is open; empty words are
   * none.
   */
  public Optional<CaseTextId> keep(CaseId id, Optional<String> words) {
    return words
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> {
          CaseTextId textId = new CaseTextId(ids.next());
          texts.add(textId, id, text);
          return textId;
        });
  }

  /**
   * The member who asks; work on cases is people's work, and a token works for the member it names.
   */
  public static Decision<MemberId> member(Actor actor) {
    return actor
        .member()
        .<Decision<MemberId>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_ALLOWED, "team.member-needed"));
  }

  /** What those who follow are told of a change. */
  public static LiveEvents.Change announcement(CaseChange change) {
    return new LiveEvents.Change(
        LiveEvents.Kind.CASE,
        change.after().id().toString(),
        change.after().version(),
        change.after().changedAt());
  }

  private void audit(CaseId id, CaseEvent event) {
    audit.add(
        new AuditLog.Entry(
            event.at(), event.by(), "case." + CaseEventNames.of(event), id.toString(), Map.of()));
  }
}
