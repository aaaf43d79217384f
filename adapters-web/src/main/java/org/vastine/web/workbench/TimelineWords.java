package org.vastine.web.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** What happened to a case, in sentences. */
final class TimelineWords {
  private final Desk desk;
  private final Map<CaseTextId, String> texts;

  TimelineWords(Desk desk, Map<CaseTextId, String> texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** The lines, the latest first. */
  List<CaseModel.Line> lines(List<Timeline.Entry> entries) {
    List<CaseModel.Line> lines = new ArrayList<>();
    for (Timeline.Entry entry : entries.reversed()) {
      lines.add(line(entry.event()));
    }
    return lines;
  }

  /** What one event says. */
  CaseModel.Line line(CaseEvent event) {
    return new CaseModel.Line(event.at(), words(event), quote(event), CaseEventNames.of(event));
  }

  /** Somebody's words, unless they were erased. */
  String text(CaseTextId id) {
    return texts.getOrDefault(id, desk.shell().t("case.erased"));
  }

  private String words(CaseEvent event) {
    Shell s = desk.shell();
    String key = "event." + CaseEventNames.of(event);
    String by = desk.name(event.by());
    return switch (event) {
      case CaseEvent.Triaged it ->
          s.t(
              key,
              "style",
              s.t("style." + it.style().label()),
              "n",
              Math.round(it.confidence().value() * 100));
      case CaseEvent.TriageCorrected it ->
          s.t(key, "by", by, "style", s.t("style." + it.style().label()));
      case CaseEvent.PlanMade it ->
          s.t(
              key,
              "style",
              s.t("style." + it.style().label()),
              "time",
              s.at(it.answerDue()),
              "n",
              it.policy());
      case CaseEvent.CommunityWindowEnded it ->
          s.t(key, "why", s.t("community-end." + it.why().label()));
      case CaseEvent.ThreadHeated it -> s.t(key, "n", it.complaints());
      case CaseEvent.Claimed it -> s.t(key, "by", by, "time", s.at(it.until()));
      case CaseEvent.Released it ->
          s.t(key, "member", desk.name(it.member()), "why", s.t("release." + it.why().label()));
      case CaseEvent.Assigned it ->
          it.ground()
              .map(ground ->
                  s.t(
                      "event.assigned-by-routing",
                      "member",
                      desk.name(it.to()),
                      "why",
                      s.t("routing-ground." + ground.label())))
              .orElseGet(() -> s.t(key, "by", by, "member", desk.name(it.to())));
      case CaseEvent.GuardOverridden it -> s.t(key, "by", by, "n", it.findings());
      case CaseEvent.ReplyNeedsPerson it -> s.t(key, "why", problem(s, it.problem()));
      case CaseEvent.AnswerDeclined it ->
          s.t(key, "by", by, "why", s.t("silence." + it.why().label()));
      case CaseEvent.Closed it ->
          s.t(
              it.exhausted() ? key + "-exhausted" : key,
              "by",
              by,
              "outcome",
              s.t("outcome." + it.outcome().label()));
      case CaseEvent.ReplyQueued it -> s.t(it.suggested() ? key + "-suggested" : key, "by", by);
      case CaseEvent.Disengaged it ->
          s.t(
              it.offer().isPresent() ? key + "-offer" : key,
              "by",
              by,
              "why",
              s.t("disengage." + it.why().label()));
      case CaseEvent.Reopened it -> s.t(key, "by", by, "why", s.t("reopen." + it.why().label()));
      case CaseEvent.DeadlineBreached it -> s.t(key, "time", s.at(it.due()));
      case CaseEvent.ResolutionMissed it -> s.t(key, "time", s.at(it.due()));
      case PromiseEvent it -> promise(s, key, by, it);
      case FollowUpEvent it -> step(s, key, by, it);
      case GrantEvent.GrantAsked it ->
          s.t(
              key,
              "by",
              by,
              "kind",
              s.t("grant-kind." + it.kind().label()),
              "amount",
              Amounts.of(s, it.amount()));
      case GrantEvent.GrantMoved _ -> s.t(key, "by", by);
      case FactRequestEvent.FactsAsked it -> s.t(key, "by", by, "time", s.full(it.until()));
      case FactRequestEvent.ContactAsked it ->
          s.t(
              key,
              "by",
              by,
              "ways",
              it.ways().stream()
                  .sorted()
                  .map(way -> s.t("contact-way." + way.label()))
                  .collect(Collectors.joining(", ")));
      case FactRequestEvent.FactsAnswered _,
          FactRequestEvent.FactsExpired _,
          FactRequestEvent.FactsWithdrawn _,
          FactRequestEvent.FactsErased _ ->
          s.t(key, "by", by);
      case WantedNoted it -> s.t(key, "by", by, "wanted", s.t("wanted." + it.wanted().label()));
      case ConductEvent.ConductMoved it ->
          s.t(
              key,
              "by",
              by,
              "rung",
              s.t("conduct-rung." + it.rung().label()),
              "until",
              it.until().map(s::full).orElse(""));
      case ConductEvent.ThreatLifted _, ConductEvent.ExposureDismissed _ -> s.t(key, "by", by);
      case ConductEvent.MemberExposed it -> s.t(key, "member", desk.name(it.member()));
      case ConductEvent.EvidenceSealed it -> s.t(key, "by", by, "n", it.entries());
      case ConductEvent.EvidenceHandedOut it -> s.t(key, "by", by, "n", it.entries());
      case HandOffEvent it -> privately(s, key, by, it);
      case CommunityEvent.AnswerSeen it -> s.t(key, "n", Math.round(it.confidence().value() * 100));
      case Witnessed it -> s.t(it.look().seen() ? key : key + "-nothing");
      case CommunityEvent.AskerThanked _ -> s.t(key);
      case CommunityEvent.AnswerJudged _, CommunityEvent.HelperThanksPrepared _, MistakeEvent _ ->
          s.t(key, "by", by);
      case TeamworkEvent it -> team(s, key, by, it);
      case CaseEvent.Opened _,
          CaseEvent.MentionJoined _,
          CaseEvent.MentionEdited _,
          CaseEvent.MentionDeleted _,
          CaseEvent.NoteAdded _,
          CaseEvent.Unassigned _,
          CaseEvent.ApprovalAsked _,
          CaseEvent.DraftApproved _,
          CaseEvent.DraftReturned _,
          CaseEvent.ReplyUndone _,
          CaseEvent.ReplyPublished _,
          CaseEvent.ReplyRetried _,
          CaseEvent.ReplyDropped _ ->
          s.t(key, "by", by);
    };
  }

  private String promise(Shell s, String key, String by, PromiseEvent event) {
    return switch (event) {
      case PromiseEvent.PromiseMade it ->
          s.t(key, "by", desk.name(it.member()), "time", s.at(it.due()));
      case PromiseEvent.PromiseMoved it -> s.t(key, "by", by, "time", s.at(it.due()));
      case PromiseEvent.PromiseWarned it -> s.t(key, "time", s.at(it.due()));
      case PromiseEvent.PromiseBroken it -> s.t(key, "time", s.at(it.due()));
      case PromiseEvent.PromiseKept _, PromiseEvent.PromiseWithdrawn _ -> s.t(key, "by", by);
      case PromiseEvent.PromiseHandedOver it -> s.t(key, "member", desk.name(it.to()));
      case PromiseEvent.UpdateDated it -> s.t(key, "time", s.at(it.due()));
      case PromiseEvent.UpdateMissed it -> s.t(key, "time", s.at(it.due()));
      case PromiseEvent.CustomerChased it -> s.t(key, "time", s.at(it.since()));
    };
  }

  private static String step(Shell s, String key, String by, FollowUpEvent event) {
    return switch (event) {
      case FollowUpEvent.Solved _,
          FollowUpEvent.SolutionTakenBack _,
          FollowUpEvent.FollowUpQueued _,
          FollowUpEvent.FollowUpWaived _ ->
          s.t(key, "by", by);
      case FollowUpEvent.FollowUpSent _ -> s.t(key);
      case FollowUpEvent.FollowUpMissed it -> s.t(key, "time", s.at(it.due()));
      case FollowUpEvent.OutcomeProposed it ->
          s.t(key, "outcome", s.t("outcome." + it.outcome().label()));
    };
  }

  private String privately(Shell s, String key, String by, HandOffEvent event) {
    return switch (event) {
      case HandOffEvent.ContactPlanned it ->
          s.t(
              key,
              "kind",
              s.t("contact-kind." + it.kind().label()),
              "time",
              s.at(it.due()),
              "member",
              desk.name(it.member()));
      case HandOffEvent.ContactMoved it ->
          s.t(key, "by", by, "time", s.at(it.due()), "member", desk.name(it.member()));
      case HandOffEvent.ContactHandedOver it -> s.t(key, "member", desk.name(it.to()));
      case HandOffEvent.ContactDone it ->
          s.t(key, "by", by, "outcome", s.t("contact-outcome." + it.outcome().label()));
      case HandOffEvent.ContactOverdue it -> s.t(key, "time", s.at(it.due()));
      case HandOffEvent.CustomerUnreachable it -> s.t(key, "n", it.tries());
      case HandOffEvent.OfferAccepted it ->
          it.way()
              .map(way -> s.t(key + "-way", "by", by, "way", s.t("hand-off-way." + way.label())))
              .orElseGet(() -> s.t(key, "by", by));
      case HandOffEvent.OfferQueued _,
          HandOffEvent.OfferRefused _,
          HandOffEvent.HandOffEnded _,
          HandOffEvent.ContactDropped _,
          HandOffEvent.StrangerDecided _ ->
          s.t(key, "by", by);
      case HandOffEvent.OfferSent _,
          HandOffEvent.PrivateMentionJoined _,
          HandOffEvent.StrangerWrote _,
          HandOffEvent.WroteToAliasOf _ ->
          s.t(key);
    };
  }

  private String team(Shell s, String key, String by, TeamworkEvent event) {
    return switch (event) {
      case TeamworkEvent.Followed it -> s.t(key, "member", desk.name(it.member()));
      case TeamworkEvent.Unfollowed it -> s.t(key, "member", desk.name(it.member()));
      case TeamworkEvent.MemberNamed it -> s.t(key, "by", by, "member", desk.name(it.member()));
      case TeamworkEvent.TaskGiven it ->
          it.department()
              .map(room ->
                  s.t(
                      key + "-department",
                      "by",
                      by,
                      "department",
                      room,
                      "member",
                      desk.name(it.member()),
                      "time",
                      s.at(it.due())))
              .orElseGet(() ->
                  s.t(key, "by", by, "member", desk.name(it.member()), "time", s.at(it.due())));
      case TeamworkEvent.TaskMoved it -> s.t(key, "by", by, "time", s.at(it.due()));
      case TeamworkEvent.TaskHandedOver it -> s.t(key, "member", desk.name(it.to()));
      case TeamworkEvent.TaskDone _, TeamworkEvent.TaskDropped _ -> s.t(key, "by", by);
      case TeamworkEvent.TaskOverdue it -> s.t(key, "time", s.at(it.due()));
    };
  }

  private static String problem(Shell s, String code) {
    return s.words().has("problem." + code) ? s.t("problem." + code) : code;
  }

  private Optional<String> quote(CaseEvent event) {
    return switch (event) {
      case CaseEvent.NoteAdded it -> Optional.of(text(it.text()));
      case CaseEvent.DraftReturned it -> Optional.of(text(it.reason()));
      case CaseEvent.GuardOverridden it -> Optional.of(text(it.reason()));
      case CaseEvent.ReplyDropped it -> Optional.of(text(it.reason()));
      case CaseEvent.AnswerDeclined it -> it.note().map(this::text);
      case CaseEvent.Closed it -> it.note().map(this::text);
      case CaseEvent.Disengaged it -> Optional.of(text(it.note()));
      case PromiseEvent.PromiseMade it -> Optional.of(text(it.what()));
      case PromiseEvent.PromiseMoved it -> Optional.of(text(it.reason()));
      case PromiseEvent.PromiseKept it -> it.note().map(this::text);
      case PromiseEvent.PromiseWithdrawn it -> Optional.of(text(it.reason()));
      case FollowUpEvent.Solved it -> Optional.of(text(it.what()));
      case FollowUpEvent.SolutionTakenBack it -> Optional.of(text(it.reason()));
      case FollowUpEvent.FollowUpWaived it -> Optional.of(text(it.reason()));
      case GrantEvent.GrantAsked it -> Optional.of(text(it.what()));
      case GrantEvent.GrantMoved it -> it.note().map(this::text);
      case ConductEvent.ConductMoved it -> it.words().map(this::text);
      case ConductEvent.ThreatLifted it -> Optional.of(text(it.reason()));
      case ConductEvent.ExposureDismissed it -> Optional.of(text(it.reason()));
      case MistakeEvent.PreventionNoted it -> Optional.of(text(it.words()));
      case MistakeEvent.MistakeMarked it -> it.evidence().map(shown -> text(shown.quote()));
      case HandOffEvent.OfferRefused it -> it.note().map(this::text);
      case HandOffEvent.HandOffEnded it -> Optional.of(text(it.note()));
      case HandOffEvent.ContactPlanned it -> it.note().map(this::text);
      case HandOffEvent.ContactMoved it -> Optional.of(text(it.reason()));
      case HandOffEvent.ContactDone it -> Optional.of(text(it.note()));
      case HandOffEvent.ContactDropped it -> Optional.of(text(it.reason()));
      case TeamworkEvent.TaskGiven it -> Optional.of(text(it.what()));
      case TeamworkEvent.TaskMoved it -> Optional.of(text(it.reason()));
      case TeamworkEvent.TaskDone it -> Optional.of(text(it.result()));
      case TeamworkEvent.TaskDropped it -> Optional.of(text(it.reason()));
      default -> Optional.empty();
    };
  }
}
