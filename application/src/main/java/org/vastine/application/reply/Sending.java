package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.conduct.Standings;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.policy.Policies;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.CaseReplies;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The one way by which a reply gets into the outbox: the guard reads it, the cool-down and the
 * approval are kept, and the case, the draft and the delivery change together in the transaction
 * that is open (R13, R14).
 */
public final class Sending {

  private final GuardDesk desk;
  private final Standings standings;
  private final Policies policies;
  private final CaseWork caseWork;
  private final DraftWork draftWork;
  private final Deliveries deliveries;
  private final RecentReplies recent;
  private final OfferDrafts offers;
  private final LiveEvents live;
  private final Ids ids;

  /** Needs the guard's desk and the stores that change together. */
  @Inject
  public Sending(
      GuardDesk desk,
      Standings standings,
      Policies policies,
      CaseWork caseWork,
      DraftWork draftWork,
      Deliveries deliveries,
      RecentReplies recent,
      OfferDrafts offers,
      LiveEvents live,
      Ids ids) {
    this.desk = desk;
    this.standings = standings;
    this.policies = policies;
    this.caseWork = caseWork;
    this.draftWork = draftWork;
    this.deliveries = deliveries;
    this.recent = recent;
    this.offers = offers;
    this.live = live;
    this.ids = ids;
  }

  /**
   * Puts the reply into the outbox, behind events that led to it. Nothing is stored when it is
   * refused.
   */
  Decision<Delivery> queue(
      Actor actor, DraftWork.Desk at, Optional<String> overrideReason, List<CaseEvent> before) {
    return queue(actor, at, overrideReason, before, false, (_, _) -> Decision.accepted(List.of()));
  }

  /** What else happens to the case, once the reply with this id is queued on it. */
  @FunctionalInterface
  interface Beside {
    Decision<List<CaseEvent>> of(FeedbackCase queued, DeliveryId id);
  }

  /**
   * The same, with more that happens to the case at the same time, or is refused with it.
   *
   * @param promising whether a dated promise is among that
   */
  Decision<Delivery> queue(
      Actor actor,
      DraftWork.Desk at,
      Optional<String> overrideReason,
      List<CaseEvent> before,
      boolean promising,
      Beside beside) {
    ResponsePolicy policy = policies.active();
    Draft draft = at.draft();
    GuardReading reading =
        desk.read(at.feedbackCase(), draftWork.words(draft, promising), policy, at.now());
    Optional<Mention> answered = desk.answered(at.feedbackCase(), draft.audience());
    Optional<Refusal> no =
        saidEnough(actor, at, policy)
            .or(() -> refusal(actor, at, reading, answered, overrideReason));
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    DeliveryId id = new DeliveryId(ids.next());
    Instant leaves = at.now().plus(policy.work().undo());
    return events(actor, at, before, reading, overrideReason, policy, id, leaves)
        .then(events -> offering(actor, at, id, events))
        .then(events ->
            beside
                .of(at.feedbackCase().applyAll(events), id)
                .map(more -> Stream.concat(events.stream(), more.stream()).toList()))
        .then(events ->
            draft
                .sent()
                .map(sent -> {
                  caseWork.store(at.feedbackCase(), events);
                  draftWork.store(sent);
                  return store(
                      delivery(id, sent, answered.orElseThrow(), leaves), sent.text().value());
                }));
  }

  /** Where the draft offers to go on in private, its reply is the offer (R17). */
  private Decision<List<CaseEvent>> offering(
      Actor actor, DraftWork.Desk at, DeliveryId id, List<CaseEvent> events) {
    Draft draft = at.draft();
    return offers
        .find(draft.id())
        .map(offering ->
            new CaseHandOff(at.now())
                .queue(
                    at.feedbackCase().applyAll(events),
                    id,
                    draft.audience(),
                    draft.text().value(),
                    offering,
                    actor.by())
                .map(more -> Stream.concat(events.stream(), more.stream()).toList()))
        .orElseGet(() -> Decision.accepted(events));
  }

  private Optional<Refusal> refusal(
      Actor actor,
      DraftWork.Desk at,
      GuardReading reading,
      Optional<Mention> answered,
      Optional<String> overrideReason) {
    return silenced(at.feedbackCase())
        .or(() -> unanswerable(at.feedbackCase(), at.draft(), answered))
        .or(() -> stopped(actor, at.draft(), reading, overrideReason))
        .or(() -> unapproved(at.draft(), reading))
        .or(() -> cooling(at.draft(), reading, at.now()));
  }

  private Decision<List<CaseEvent>> events(
      Actor actor,
      DraftWork.Desk at,
      List<CaseEvent> before,
      GuardReading reading,
      Optional<String> overrideReason,
      ResponsePolicy policy,
      DeliveryId id,
      Instant leaves) {
    Draft draft = at.draft();
    List<CaseEvent> events = new ArrayList<>(before);
    if (at.feedbackCase().hold().holder(at.now()).isEmpty()) {
      Decision<List<CaseEvent>> claim =
          CaseClaims.claim(at.feedbackCase(), draft.writer(), policy.work().claimLease(), at.now());
      switch (claim) {
        case Decision.Accepted<List<CaseEvent>>(List<CaseEvent> claimed) -> events.addAll(claimed);
        case Decision.Refused<List<CaseEvent>> refused -> {
          return refused;
        }
      }
    }
    if (reading.stops()) {
      CaseTextId reason = caseWork.keep(draft.caseId(), overrideReason).orElseThrow();
      events.add(
          new CaseEvent.GuardOverridden(
              at.now(), actor.by(), draft.id(), reading.stopping().size(), reason));
    }
    return CaseReplies.queue(
            at.feedbackCase().applyAll(events),
            draft.writer(),
            draft.id(),
            id,
            draft.audience(),
            draft.suggested(),
            reading.moves(),
            draft.mentionsSeen(),
            leaves,
            actor.by(),
            at.now())
        .map(queued -> {
          events.addAll(queued);
          return events;
        });
  }

  /** Whom we ignore, mute or block gets no reply until a member lifts that (R29). */
  private Optional<Refusal> silenced(FeedbackCase feedbackCase) {
    Standing standing =
        standings.find(new Standing.Key(feedbackCase.key().author(), feedbackCase.account()));
    return standing
        .holding()
        .filter(_ -> standing.silenced())
        .map(step ->
            Refusal.of(Refusal.Kind.HELD_BACK, "conduct.no-replies")
                .with("rung", step.rung().label()));
  }

  /** Where the plan allows so many replies and no more, only who leads says another word (R27). */
  private Optional<Refusal> saidEnough(Actor actor, DraftWork.Desk at, ResponsePolicy policy) {
    OptionalInt most = desk.saidEnough(at.feedbackCase(), at.draft().audience(), policy);
    return most.isPresent() && actor.lacks(Permission.LEAD_CASES).isPresent()
        ? Optional.of(
            Refusal.of(Refusal.Kind.HELD_BACK, "reply.enough-said").with("most", most.getAsInt()))
        : Optional.empty();
  }

  private Optional<Refusal> unanswerable(
      FeedbackCase feedbackCase, Draft draft, Optional<Mention> answered) {
    if (answered.isEmpty() || answered.get().state() == MentionState.DELETED) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "reply.mention-deleted"));
    }
    return desk.limit(feedbackCase, draft.audience()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.INVALID, "reply.channel-cannot")
                .with("audience", draft.audience().label()));
  }

  private static Optional<Refusal> stopped(
      Actor actor, Draft draft, GuardReading reading, Optional<String> overrideReason) {
    if (!reading.stops()) {
      return Optional.empty();
    }
    String kinds =
        reading.stopping().stream()
            .map(Finding::kind)
            .map(kind -> kind.label())
            .distinct()
            .collect(Collectors.joining(" "));
    Refusal stops = Refusal.of(Refusal.Kind.HELD_BACK, "reply.guard-stops").with("findings", kinds);
    Overriding who = reading.overriding().orElse(Overriding.BY_NOBODY);
    if (who == Overriding.BY_NOBODY
        || overrideReason.filter(reason -> !reason.isBlank()).isEmpty()) {
      return Optional.of(stops);
    }
    if (who == Overriding.BY_APPROVER && draft.approvedBy().isEmpty()) {
      return Optional.of(
          Refusal.of(Refusal.Kind.HELD_BACK, "reply.override-needs-approver")
              .with("findings", kinds));
    }
    return actor.lacks(Permission.OVERRIDE_GUARD);
  }

  private static Optional<Refusal> unapproved(Draft draft, GuardReading reading) {
    return reading.needsApproval() && draft.approvedBy().isEmpty()
        ? Optional.of(Refusal.of(Refusal.Kind.HELD_BACK, "reply.approval-needed"))
        : Optional.empty();
  }

  private static Optional<Refusal> cooling(Draft draft, GuardReading reading, Instant now) {
    Instant opens = draft.changedAt().plus(reading.coolDown());
    return draft.approvedBy().isEmpty() && now.isBefore(opens)
        ? Optional.of(Refusal.of(Refusal.Kind.HELD_BACK, "reply.cooling-down").with("until", opens))
        : Optional.empty();
  }

  private Delivery delivery(DeliveryId id, Draft draft, Mention answered, Instant leaves) {
    return new Delivery(
        id,
        draft.caseId(),
        draft.id(),
        draft.writer(),
        answered.account(),
        answered.thread(),
        answered.id(),
        draft.audience(),
        draftWork.signed(draft),
        DeliveryState.WAITING,
        0,
        leaves,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Delivery store(Delivery delivery, String unsigned) {
    deliveries.store(delivery);
    recent.file(delivery, unsigned);
    live.announce(
        List.of(
            new LiveEvents.Change(
                LiveEvents.Kind.DELIVERY,
                delivery.id().toString(),
                delivery.attempts(),
                draftWork.now())));
    return delivery;
  }
}
