package org.vastine.application.feedbackcase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlanReason;

/**
 * What events of cases are about, in the names of the API: ids, facts and states, and never what
 * people wrote. Values are texts, numbers, truth values, ids, moments, and lists and maps of these.
 *
 * @param named the facts by their names, in a fixed order
 * @param text where a member's words beside the event stand; whoever may read them adds them
 */
public record CaseEventFacts(Map<String, Object> named, Optional<CaseTextId> text) {

  /** Copies the facts. */
  public CaseEventFacts {
    named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
  }

  /** Those of an event. */
  public static CaseEventFacts of(CaseEvent event) {
    return facts(event, new EventFacts()).done();
  }

  private static EventFacts facts(CaseEvent event, EventFacts facts) {
    return switch (event) {
      case CaseEvent.Opened opened ->
          facts
              .put("mention", opened.mention().value())
              .put("audience", opened.audience().label())
              .put("publishedAt", opened.publishedAt());
      case CaseEvent.MentionJoined joined ->
          facts
              .put("mention", joined.mention().value())
              .put("audience", joined.audience().label())
              .put("publishedAt", joined.publishedAt());
      case CaseEvent.MentionEdited edited ->
          facts.put("mention", edited.mention().value()).put("revision", edited.revision());
      case CaseEvent.MentionDeleted deleted -> facts.put("mention", deleted.mention().value());
      case CaseEvent.Triaged triaged -> triaged(triaged, facts);
      case CaseEvent.TriageCorrected corrected ->
          facts
              .put("style", corrected.style().label())
              .put("sentiment", corrected.sentiment().label())
              .put("subject", corrected.subject().label())
              .put("language", corrected.language().code());
      case CaseEvent.PlanMade plan -> planned(plan, facts);
      case CaseEvent.CommunityWindowEnded ended -> facts.put("why", ended.why().label());
      case CaseEvent.ThreadHeated heated -> facts.put("complaints", heated.complaints());
      case CaseEvent.Claimed claimed ->
          facts.put("member", claimed.member().value()).put("until", claimed.until());
      case CaseEvent.Released released ->
          facts.put("member", released.member().value()).put("why", released.why().label());
      case CaseEvent.Assigned assigned -> {
        facts.put("member", assigned.to().value());
        assigned.ground().ifPresent(ground -> facts.put("ground", ground.label()));
        yield facts;
      }
      case CaseEvent.Unassigned _ -> facts;
      case CaseEvent.NoteAdded note -> facts.text(note.text());
      case CaseEvent.ApprovalAsked asked -> facts.put("draft", asked.draft().value());
      case CaseEvent.DraftApproved approved -> facts.put("draft", approved.draft().value());
      case CaseEvent.DraftReturned returned ->
          facts.put("draft", returned.draft().value()).text(returned.reason());
      case CaseEvent.GuardOverridden overridden ->
          facts
              .put("draft", overridden.draft().value())
              .put("findings", overridden.findings())
              .text(overridden.reason());
      case CaseEvent.ReplyQueued queued ->
          facts
              .put("draft", queued.draft().value())
              .put("delivery", queued.delivery().value())
              .put("audience", queued.audience().label())
              .put("notBefore", queued.notBefore())
              .put("suggested", queued.suggested())
              .put("moves", queued.moves().does().stream().map(Labelled::label).toList())
              .put("lacks", queued.moves().lacks().stream().map(Labelled::label).toList());
      case CaseEvent.ReplyUndone undone -> facts.put("delivery", undone.delivery().value());
      case CaseEvent.ReplyPublished published ->
          facts
              .put("delivery", published.delivery().value())
              .put("audience", published.audience().label())
              .put("answersLatest", published.answersLatest());
      case CaseEvent.ReplyNeedsPerson needs ->
          facts.put("delivery", needs.delivery().value()).put("problem", needs.problem());
      case CaseEvent.ReplyRetried retried -> facts.put("delivery", retried.delivery().value());
      case CaseEvent.ReplyDropped dropped ->
          facts.put("delivery", dropped.delivery().value()).text(dropped.reason());
      case CaseEvent.AnswerDeclined declined ->
          facts.put("why", declined.why().label()).text(declined.note());
      case CaseEvent.Closed closed -> {
        if (closed.exhausted()) {
          facts.put("exhausted", true);
        }
        yield facts.put("outcome", closed.outcome().label()).text(closed.note());
      }
      case CaseEvent.Disengaged disengaged -> {
        disengaged.offer().ifPresent(offer -> facts.put("lastOffer", offer.value()));
        yield facts.put("why", disengaged.why().label()).text(disengaged.note());
      }
      case CaseEvent.Reopened reopened -> facts.put("why", reopened.why().label());
      case CaseEvent.DeadlineBreached breached -> facts.put("due", breached.due());
      case CaseEvent.ResolutionMissed missed -> facts.put("due", missed.due());
      case PromiseEvent promise -> SideEventFacts.promise(promise, facts);
      case FollowUpEvent step -> SideEventFacts.step(step, facts);
      case GrantEvent grant -> SideEventFacts.grant(grant, facts);
      case FactRequestEvent asked -> SideEventFacts.asked(asked, facts);
      case WantedNoted noted ->
          facts.put("member", noted.member().value()).put("wanted", noted.wanted().label());
      case ConductEvent conduct -> SideEventFacts.conduct(conduct, facts);
      case HandOffEvent handOff -> SideEventFacts.handOff(handOff, facts);
      case CommunityEvent community -> SideEventFacts.community(community, facts);
      case MistakeEvent.PreventionNoted noted ->
          facts.put("nothing", noted.nothing()).text(noted.words());
      case MistakeEvent.MistakeMarked marked ->
          marked
              .evidence()
              .map(shown -> facts.put("stated", shown.stated().toString()).text(shown.quote()))
              .orElse(facts);
      case MistakeEvent.MistakeUnmarked _ -> facts;
      case TeamworkEvent teamwork -> TeamEventFacts.facts(teamwork, facts);
      case Witnessed witnessed -> SideEventFacts.look(witnessed.look(), facts);
    };
  }

  private static EventFacts triaged(CaseEvent.Triaged triaged, EventFacts facts) {
    return facts
        .put("mention", triaged.mention().value())
        .put("style", triaged.style().label())
        .put("confidence", triaged.confidence().value())
        .put("runnerUp", triaged.runnerUp().label())
        .put("sentiment", triaged.sentiment().label())
        .put("subject", triaged.subject().label())
        .put("language", triaged.language().code())
        .put("undecided", triaged.undecided())
        .put("model", triaged.model());
  }

  private static EventFacts planned(CaseEvent.PlanMade plan, EventFacts facts) {
    plan.playbook().ifPresent(name -> facts.put("playbook", name));
    plan.communityUntil().ifPresent(until -> facts.put("communityUntil", until));
    plan.resolutionDue().ifPresent(due -> facts.put("resolutionDue", due));
    plan.staffing().ifPresent(duty -> facts.put("duty", duty.label()));
    plan.author().ifPresent(past -> facts.put("author", author(past)));
    plan.silence().ifPresent(silence -> facts.put("silence", silence.label()));
    return facts
        .put("policy", plan.policy())
        .put("style", plan.style().label())
        .put("obligation", obligation(plan.obligation()))
        .put("answerDue", plan.answerDue())
        .put("steps", plan.steps().stream().map(Labelled::label).toList())
        .put("alarm", plan.alarm())
        .put("reasons", plan.reasons().stream().map(CaseEventFacts::reason).toList());
  }

  private static Map<String, Object> author(AuthorPast past) {
    EventFacts facts =
        new EventFacts()
            .put("earlier", past.earlier())
            .put("ending", past.ending().label())
            .put("standing", past.standing().label());
    past.role().ifPresent(role -> facts.put("role", role.label()));
    return facts.done().named();
  }

  private static Map<String, Object> obligation(Obligation obligation) {
    return new EventFacts()
        .put("kind", obligation.label())
        .put("leastPercent", obligation.leastPercent())
        .done()
        .named();
  }

  private static Map<String, Object> reason(PlanReason reason) {
    return new EventFacts().put("key", reason.key()).put("facts", reason.facts()).done().named();
  }
}
