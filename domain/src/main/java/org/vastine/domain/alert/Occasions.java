package org.vastine.domain.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.Contact;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * What in a case's new events members may want to be told of. What is older than three days is no
 * news: an archive that is imported wakes nobody.
 */
public final class Occasions {

  /** From which age on something is no news any more. */
  public static final Duration NEWS = Duration.ofDays(3);

  private static final Set<Style> THREATS = EnumSet.of(Style.THREAT, Style.HARASSMENT);

  private final FeedbackCase after;
  private final List<? extends CaseEvent> events;
  private final List<Occasion> found = new ArrayList<>();

  private Occasions(FeedbackCase after, List<? extends CaseEvent> events) {
    this.after = after;
    this.events = events;
  }

  /**
   * The occasions in these events.
   *
   * @param after the case with the events
   * @param events in order
   */
  public static List<Occasion> in(FeedbackCase after, List<? extends CaseEvent> events) {
    return new Occasions(after, events).all();
  }

  private List<Occasion> all() {
    words();
    events.forEach(this::look);
    return List.copyOf(found);
  }

  /** One mention is one occasion, of the most pressing kind that it is. */
  private void words() {
    boolean opened = any(CaseEvent.Opened.class);
    boolean joined =
        any(CaseEvent.MentionJoined.class) || any(HandOffEvent.PrivateMentionJoined.class);
    boolean judged = any(CaseEvent.Triaged.class) || any(CaseEvent.TriageCorrected.class);
    boolean alarm =
        events.stream().anyMatch(event -> event instanceof CaseEvent.PlanMade p && p.alarm());
    Style style = after.judgement().style();
    if (judged && THREATS.contains(style)) {
      mention(AlertKind.THREAT);
    } else if (alarm || (judged && style == Style.URGENT)) {
      mention(AlertKind.URGENT);
    } else if (opened) {
      mention(AlertKind.NEW_CASE);
    } else if (joined) {
      mention(AlertKind.CUSTOMER_WROTE);
    }
  }

  private boolean any(Class<? extends CaseEvent> type) {
    return events.stream().anyMatch(type::isInstance);
  }

  private void mention(AlertKind kind) {
    CaseEvent first = events.getFirst();
    Instant published = after.talk().latestAt();
    if (isNews(published, first.at())) {
      found.add(
          new Occasion(
              kind,
              after.id(),
              after.talk().latest().toString(),
              first.at(),
              Optional.of(published),
              after.duty().answerDue(),
              Optional.empty(),
              member(first)));
    }
  }

  private void look(CaseEvent event) {
    switch (event) {
      case CaseEvent.PlanMade plan -> planned(plan);
      case CaseEvent.DeadlineBreached late -> late(AlertKind.BREACHED, late, "answer", late.due());
      case CaseEvent.ResolutionMissed late ->
          late(AlertKind.BREACHED, late, "resolution", late.due());
      case FollowUpEvent.FollowUpMissed late ->
          late(AlertKind.BREACHED, late, "return", late.due());
      case CaseEvent.ReplyNeedsPerson stuck ->
          add(AlertKind.REPLY_NEEDS_PERSON, stuck, at(stuck.delivery(), stuck.at()));
      case CaseEvent.ApprovalAsked asked ->
          add(AlertKind.APPROVAL_ASKED, asked, at(asked.draft(), asked.at()));
      case ConductEvent.ConductMoved moved when moved.move() == ConductMove.PROPOSED ->
          add(AlertKind.CONDUCT_PROPOSED, moved, moved.step().toString());
      case ConductEvent.ConductMoved moved when moved.move() == ConductMove.LEFT_UNDONE ->
          add(AlertKind.BREACHED, moved, at("conduct@" + moved.step(), moved.at()));
      case ConductEvent.MemberExposed exposed -> exposed(exposed);
      case ConductEvent.ConductMoved moved when moved.move() == ConductMove.RECHECK_DUE ->
          add(AlertKind.CONDUCT_RECHECK, moved, at(moved.step(), moved.at()));
      case ConductEvent.ConductMoved moved when moved.move() == ConductMove.RECHECK_MISSED ->
          add(AlertKind.CONDUCT_RECHECK, moved, at("late@" + moved.step(), moved.at()));
      case CaseEvent.Assigned given ->
          found.add(
              about(
                  AlertKind.ASSIGNED, given, at(given.to(), given.at()), Optional.of(given.to())));
      case FactRequestEvent.FactsAnswered came ->
          add(AlertKind.FACTS_CAME, came, came.request().toString());
      case PromiseEvent.PromiseWarned soon ->
          promise(AlertKind.PROMISE_WARNED, soon, at(soon.promise(), soon.due()), soon.due());
      case PromiseEvent.PromiseBroken late ->
          promise(AlertKind.PROMISE_BROKEN, late, at(late.promise(), late.due()), late.due());
      case PromiseEvent.UpdateMissed late ->
          late(AlertKind.PROMISE_BROKEN, late, "update", late.due());
      case PromiseEvent.UpdateDated dated -> toCome(dated, "update", dated.due());
      case PromiseEvent.CustomerChased chased ->
          add(AlertKind.PROMISE_BROKEN, chased, at("chased", chased.at()));
      case PromiseEvent.PromiseHandedOver given -> given(given, "promise", given.to());
      case HandOffEvent.ContactHandedOver given -> given(given, "contact", given.to());
      case HandOffEvent.ContactPlanned planned -> given(planned, "contact", planned.member());
      case HandOffEvent.ContactMoved moved -> given(moved, "contact", moved.member());
      case HandOffEvent.ContactOverdue late -> contactLate(late);
      case FollowUpEvent.Solved solved ->
          solved.returnDue().ifPresent(due -> toCome(solved, "return", due));
      case CommunityEvent.AnswerSeen seen -> answerSeen(seen);
      case TeamworkEvent step -> new TeamOccasions(after, events).of(step).ifPresent(found::add);
      default -> {
        // Nothing that somebody has to be told of at once.
      }
    }
  }

  /** Whoever it is about hears it in other words than those who lead, and once. */
  private void exposed(ConductEvent.MemberExposed found) {
    if (isNews(after.talk().latestAt(), found.at())) {
      String kinds =
          Doxxing.kindsOf(found.details()).stream()
              .map(Labelled::label)
              .collect(Collectors.joining("+"));
      String token = found.mention() + "/" + found.member() + "/" + kinds;
      Optional<MemberId> whose = Optional.of(found.member());
      found(AlertKind.MEMBER_EXPOSED, found, token, Optional.empty(), whose);
      found(AlertKind.YOU_EXPOSED, found, token, whose, Optional.empty());
    }
  }

  private void found(
      AlertKind kind,
      CaseEvent event,
      String token,
      Optional<MemberId> concerned,
      Optional<MemberId> knowing) {
    found.add(
        new Occasion(
            kind,
            after.id(),
            token,
            event.at(),
            Optional.empty(),
            Optional.empty(),
            concerned,
            knowing));
  }

  /** Whoever gets the case with it, or planned it for themselves, knows. */
  private void given(CaseEvent event, String what, MemberId to) {
    boolean withTheCase =
        events.stream()
            .anyMatch(other -> other instanceof CaseEvent.Assigned all && all.to().equals(to));
    if (!withTheCase && member(event).filter(to::equals).isEmpty()) {
      found.add(about(AlertKind.ASSIGNED, event, at(what, event.at()), Optional.of(to)));
    }
  }

  private void contactLate(HandOffEvent.ContactOverdue late) {
    if (isNews(late.due(), late.at())) {
      found.add(
          new Occasion(
              AlertKind.BREACHED,
              after.id(),
              at("contact", late.due()),
              late.at(),
              Optional.empty(),
              Optional.of(late.due()),
              after.handOff().contacts().find(late.contact()).map(Contact::member),
              member(late)));
    }
  }

  /** A sure one needs nobody's word. */
  private void answerSeen(CommunityEvent.AnswerSeen seen) {
    if (after.community().find(seen.mention()).filter(CommunityAnswer::asksMember).isPresent()) {
      add(AlertKind.ANSWER_TO_JUDGE, seen, seen.mention().toString());
    }
  }

  private void toCome(CaseEvent event, String what, Instant due) {
    if (!after.isEnded() && due.isAfter(event.at())) {
      add(AlertKind.DUE_SOON, event, at(what, due), Optional.of(due));
    }
  }

  /** A deadline is a thing to come: whether it is still one is looked at when its time is near. */
  private void planned(CaseEvent.PlanMade plan) {
    toCome(plan, "answer", plan.answerDue());
    plan.resolutionDue().ifPresent(due -> toCome(plan, "resolution", due));
  }

  private void late(AlertKind kind, CaseEvent event, String what, Instant due) {
    if (isNews(due, event.at())) {
      add(kind, event, at(what, due), Optional.of(due));
    }
  }

  private void promise(AlertKind kind, CaseEvent event, String token, Instant due) {
    Optional<MemberId> keeper =
        after.promises().open().stream()
            .filter(promise -> promise.due().equals(due))
            .map(Promise::member)
            .findFirst();
    found.add(
        new Occasion(
            kind,
            after.id(),
            token,
            event.at(),
            Optional.empty(),
            Optional.of(due),
            keeper,
            member(event)));
  }

  private void add(AlertKind kind, CaseEvent event, String token) {
    add(kind, event, token, Optional.empty());
  }

  private void add(AlertKind kind, CaseEvent event, String token, Optional<Instant> due) {
    found.add(
        new Occasion(
            kind,
            after.id(),
            token,
            event.at(),
            Optional.empty(),
            due,
            Optional.empty(),
            member(event)));
  }

  private Occasion about(
      AlertKind kind, CaseEvent event, String token, Optional<MemberId> concerned) {
    return new Occasion(
        kind,
        after.id(),
        token,
        event.at(),
        Optional.empty(),
        after.duty().answerDue(),
        concerned,
        member(event));
  }

  private static Optional<MemberId> member(CaseEvent event) {
    return event.by() instanceof By.AMember(MemberId id) ? Optional.of(id) : Optional.empty();
  }

  /** To the second: finer parts of a moment are lost where it is stored. */
  private static String at(Object what, Instant moment) {
    return what + "@" + moment.truncatedTo(ChronoUnit.SECONDS);
  }

  private static boolean isNews(Instant when, Instant now) {
    return when.isAfter(now.minus(NEWS));
  }
}
