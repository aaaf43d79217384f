package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.policy.Policies;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.PromiseTime;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.reply.NamedTime;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What every use case about drafts has in common: permission, transaction, locks in one order, and
 * the guard's view.
 */
public final class DraftWork {

  /** What the words of a reply do that says when we are back. */
  private static final Set<ReplyMove> COMING_BACK = Set.of(ReplyMove.LATER, ReplyMove.TIME);

  private final Transactions transactions;
  private final Cases cases;
  private final Drafts drafts;
  private final Policies policies;
  private final GuardDesk desk;
  private final OfferDrafts offers;
  private final HoldingWords holding;
  private final Signing signing;
  private final LiveEvents live;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public DraftWork(
      Transactions transactions,
      Cases cases,
      Drafts drafts,
      Policies policies,
      GuardDesk desk,
      OfferDrafts offers,
      HoldingWords holding,
      Signing signing,
      LiveEvents live,
      InstantSource clock) {
    this.transactions = transactions;
    this.cases = cases;
    this.drafts = drafts;
    this.policies = policies;
    this.desk = desk;
    this.offers = offers;
    this.holding = holding;
    this.signing = signing;
    this.live = live;
    this.clock = clock;
  }

  /** A draft and its case, both locked, at one moment. */
  record Desk(Draft draft, FeedbackCase feedbackCase, Instant now) {}

  /** Does the work in a transaction when the permission is there. */
  <T> Decision<T> within(Actor actor, Permission needed, Supplier<Decision<T>> work) {
    return actor
        .lacks(needed)
        .<Decision<T>>map(Decision::refused)
        .orElseGet(() -> transactions.inWorkspace(actor.workspace(), work));
  }

  /** The draft and its case, locked: the case first, so that all take locks in the same order. */
  Decision<Desk> lock(DraftId id, ExpectedVersion expected) {
    Optional<FeedbackCase> feedbackCase = drafts.find(id).map(Draft::caseId).flatMap(cases::lock);
    Optional<Draft> draft = drafts.lock(id);
    if (feedbackCase.isEmpty() || draft.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "draft.not-found");
    }
    return expected
        .differsFrom(draft.get().version())
        .<Decision<Desk>>map(Decision::refused)
        .orElseGet(
            () -> Decision.accepted(new Desk(draft.get(), feedbackCase.get(), clock.instant())));
  }

  /** The case, locked. */
  Decision<FeedbackCase> lockCase(CaseId id) {
    return cases.lockExisting(id);
  }

  /** Stores a draft and tells those who follow. */
  Draft store(Draft draft) {
    drafts.store(draft);
    live.announce(
        List.of(
            new LiveEvents.Change(
                LiveEvents.Kind.DRAFT, draft.id().toString(), draft.version(), clock.instant())));
    return draft;
  }

  /** The draft with what the guard makes of it, when nothing but its words is sent. */
  DraftView view(Draft draft, FeedbackCase feedbackCase) {
    return view(draft, feedbackCase, false);
  }

  /** The same, told whether a dated promise is to go with the words. */
  DraftView view(Draft draft, FeedbackCase feedbackCase, boolean promising) {
    GuardDesk.Words words = words(draft, promising);
    ResponsePolicy policy = policies.active();
    GuardReading reading = desk.read(feedbackCase, words, policy, clock.instant());
    boolean promised = promising || feedbackCase.promises().anyOpen();
    return DraftView.of(
        draft,
        reading,
        desk.limit(feedbackCase, draft.audience()),
        words.signature(),
        owesPromise(draft, feedbackCase),
        promised
            ? Optional.empty()
            : named(words.text(), reading, feedbackCase, policy.calendar()));
  }

  /** Whoever says that we are back, and when, is offered to promise it (R21). */
  private Optional<LocalDateTime> named(
      String text, GuardReading reading, FeedbackCase feedbackCase, BusinessCalendar calendar) {
    if (!reading.moves().does().containsAll(COMING_BACK)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return new NamedTime(calendar, LocalDateTime.ofInstant(now, calendar.zone()))
        .in(text, feedbackCase.judgement().language())
        .filter(at -> PromiseTime.of(at, calendar, now) instanceof Decision.Accepted<Instant>);
  }

  /**
   * Whether the words of a holding template stand in a draft while no promise is open that they
   * could mean: sent, they would name a time that nobody keeps.
   */
  boolean owesPromise(Draft draft, FeedbackCase feedbackCase) {
    Instant now = clock.instant();
    boolean promised =
        feedbackCase.promises().open().stream().map(Promise::due).anyMatch(now::isBefore);
    return !promised && holding.anyOf(draft.templates());
  }

  /** The words of a draft, with what goes with them. */
  GuardDesk.Words words(Draft draft, boolean promising) {
    return new GuardDesk.Words(
        draft.audience(),
        draft.text().value(),
        offers.find(draft.id()),
        promising,
        signing.under(draft.writer(), draft.text().value()));
  }

  /** The reply as everybody sees it: the words with the signature of who wrote them. */
  String signed(Draft draft) {
    return signing.signed(draft);
  }

  /** This moment. */
  Instant now() {
    return clock.instant();
  }
}
