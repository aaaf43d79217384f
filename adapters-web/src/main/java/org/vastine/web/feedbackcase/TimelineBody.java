package org.vastine.web.feedbackcase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.PlanReason;
import org.vastine.web.goodwill.MoneyBody;
import org.vastine.web.team.ByBody;

/** An event of a case as answers tell it. */
record TimelineBody(int number, String type, Instant at, ByBody by, Map<String, Object> facts) {
  private record PlanReasonBody(String key, Map<String, String> facts) {
    static PlanReasonBody of(PlanReason reason) {
      return new PlanReasonBody(reason.key(), reason.facts());
    }
  }

  static TimelineBody of(Timeline.Entry entry, Map<CaseTextId, String> texts) {
    CaseEvent event = entry.event();
    return new TimelineBody(
        entry.number(),
        CaseEventNames.of(event),
        event.at(),
        ByBody.of(event.by()),
        facts(event, new Facts(texts)).named);
  }

  private static Facts facts(CaseEvent event, Facts facts) {
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
              .put("suggested", queued.suggested());
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
      case CaseEvent.Closed closed ->
          facts.put("outcome", closed.outcome().label()).text(closed.note());
      case CaseEvent.Disengaged disengaged ->
          facts.put("why", disengaged.why().label()).text(disengaged.note());
      case CaseEvent.Reopened reopened -> facts.put("why", reopened.why().label());
      case CaseEvent.DeadlineBreached breached -> facts.put("due", breached.due());
      case PromiseEvent promise -> promise(promise, facts);
      case FollowUpEvent step -> step(step, facts);
      case GrantEvent grant -> grant(grant, facts);
      case FactRequestEvent asked -> asked(asked, facts);
      case WantedNoted noted ->
          facts.put("member", noted.member().value()).put("wanted", noted.wanted().label());
      case ConductEvent conduct -> conduct(conduct, facts);
      case HandOffEvent handOff -> handOff(handOff, facts);
      case CommunityEvent community -> community(community, facts);
      case MistakeEvent.PreventionNoted noted ->
          facts.put("nothing", noted.nothing()).text(noted.words());
      case MistakeEvent.MistakeMarked _, MistakeEvent.MistakeUnmarked _ -> facts;
    };
  }

  private static Facts promise(PromiseEvent event, Facts facts) {
    return switch (event) {
      case PromiseEvent.PromiseMade made -> {
        made.with().ifPresent(delivery -> facts.put("delivery", delivery.value()));
        yield facts
            .put("promise", made.promise().value())
            .put("member", made.member().value())
            .put("due", made.due())
            .put("updateDue", made.updateDue())
            .text(made.what());
      }
      case PromiseEvent.PromiseMoved moved ->
          facts
              .put("promise", moved.promise().value())
              .put("due", moved.due())
              .text(moved.reason());
      case PromiseEvent.PromiseHandedOver given ->
          facts.put("promise", given.promise().value()).put("member", given.to().value());
      case PromiseEvent.PromiseWarned warned ->
          facts.put("promise", warned.promise().value()).put("due", warned.due());
      case PromiseEvent.PromiseBroken broken ->
          facts.put("promise", broken.promise().value()).put("due", broken.due());
      case PromiseEvent.PromiseKept kept ->
          facts.put("promise", kept.promise().value()).text(kept.note());
      case PromiseEvent.PromiseWithdrawn withdrawn ->
          facts.put("promise", withdrawn.promise().value()).text(withdrawn.reason());
      case PromiseEvent.UpdateDated dated -> facts.put("due", dated.due());
      case PromiseEvent.UpdateMissed missed -> facts.put("due", missed.due());
      case PromiseEvent.CustomerChased chased -> facts.put("since", chased.since());
    };
  }

  private static Facts step(FollowUpEvent event, Facts facts) {
    return switch (event) {
      case FollowUpEvent.Solved solved -> {
        solved.returnDue().ifPresent(due -> facts.put("due", due));
        yield facts.text(solved.what());
      }
      case FollowUpEvent.SolutionTakenBack back -> facts.text(back.reason());
      case FollowUpEvent.FollowUpQueued queued -> facts.put("delivery", queued.delivery().value());
      case FollowUpEvent.FollowUpSent sent ->
          facts.put("delivery", sent.delivery().value()).put("silentAt", sent.silentAt());
      case FollowUpEvent.FollowUpWaived waived -> facts.text(waived.reason());
      case FollowUpEvent.FollowUpMissed missed -> facts.put("due", missed.due());
      case FollowUpEvent.OutcomeProposed proposed ->
          facts.put("outcome", proposed.outcome().label());
    };
  }

  private static Facts grant(GrantEvent event, Facts facts) {
    facts.put("grant", event.grant().value());
    return switch (event) {
      case GrantEvent.GrantAsked asked ->
          facts
              .put("budget", asked.budget().value())
              .put("kind", asked.kind().label())
              .put("amount", MoneyBody.of(asked.amount()))
              .put("leadNeeded", asked.leadNeeded())
              .text(asked.what());
      case GrantEvent.GrantMoved moved -> facts.text(moved.note());
    };
  }

  private static Facts conduct(ConductEvent event, Facts facts) {
    return switch (event) {
      case ConductEvent.ConductMoved moved ->
          facts
              .put("step", moved.step().value())
              .put("rung", moved.rung().label())
              .text(moved.words());
      case ConductEvent.EvidenceSealed sealed -> facts.put("links", sealed.entries());
    };
  }

  private static Facts community(CommunityEvent event, Facts facts) {
    facts.put("mention", event.mention().value());
    return switch (event) {
      case CommunityEvent.AnswerSeen seen ->
          facts
              .put("confidence", seen.confidence().value())
              .put("signs", seen.signs().stream().map(Labelled::label).toList());
      case CommunityEvent.AnswerJudged _, CommunityEvent.AskerThanked _ -> facts;
      case CommunityEvent.HelperThanksPrepared prepared ->
          facts.put("otherCase", prepared.helperCase().value());
    };
  }

  private static Facts handOff(HandOffEvent event, Facts facts) {
    return switch (event) {
      case HandOffEvent.OfferQueued queued -> {
        queued.alias().ifPresent(alias -> facts.put("alias", alias.value()));
        yield facts
            .put("delivery", queued.delivery().value())
            .put("purpose", queued.purpose().label())
            .put("way", queued.way().label())
            .put("member", queued.member().value());
      }
      case HandOffEvent.OfferSent sent ->
          facts.put("delivery", sent.delivery().value()).put("purpose", sent.purpose().label());
      case HandOffEvent.OfferAccepted _ -> facts;
      case HandOffEvent.OfferRefused refused -> facts.text(refused.note());
      case HandOffEvent.CustomerUnreachable unreachable -> facts.put("tries", unreachable.tries());
      case HandOffEvent.HandOffEnded ended -> facts.text(ended.note());
      case HandOffEvent.ContactPlanned planned ->
          facts
              .put("contact", planned.contact().value())
              .put("contactKind", planned.kind().label())
              .put("member", planned.member().value())
              .put("due", planned.due())
              .text(planned.note());
      case HandOffEvent.ContactMoved moved ->
          facts
              .put("contact", moved.contact().value())
              .put("member", moved.member().value())
              .put("due", moved.due())
              .text(moved.reason());
      case HandOffEvent.ContactHandedOver given ->
          facts.put("contact", given.contact().value()).put("member", given.to().value());
      case HandOffEvent.ContactDone done ->
          facts
              .put("contact", done.contact().value())
              .put("contactOutcome", done.outcome().label())
              .text(done.note());
      case HandOffEvent.ContactDropped dropped ->
          facts.put("contact", dropped.contact().value()).text(dropped.reason());
      case HandOffEvent.ContactOverdue overdue ->
          facts.put("contact", overdue.contact().value()).put("due", overdue.due());
      case HandOffEvent.PrivateMentionJoined joined -> {
        joined.alias().ifPresent(alias -> facts.put("alias", alias.value()));
        yield facts
            .put("mention", joined.mention().value())
            .put("publishedAt", joined.publishedAt());
      }
      case HandOffEvent.StrangerWrote wrote ->
          facts
              .put("mention", wrote.mention().value())
              .put("alias", wrote.alias().value())
              .put("otherCase", wrote.apart().value());
      case HandOffEvent.StrangerDecided decided -> facts.put("mention", decided.mention().value());
      case HandOffEvent.WroteToAliasOf wrote ->
          facts.put("mention", wrote.mention().value()).put("otherCase", wrote.other().value());
    };
  }

  private static Facts triaged(CaseEvent.Triaged triaged, Facts facts) {
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

  private static Facts planned(CaseEvent.PlanMade plan, Facts facts) {
    plan.playbook().ifPresent(name -> facts.put("playbook", name));
    plan.communityUntil().ifPresent(until -> facts.put("communityUntil", until));
    plan.staffing().ifPresent(duty -> facts.put("duty", duty.label()));
    return facts
        .put("policy", plan.policy())
        .put("style", plan.style().label())
        .put("obligation", CaseBody.ObligationBody.of(plan.obligation()))
        .put("answerDue", plan.answerDue())
        .put("steps", plan.steps().stream().map(Labelled::label).toList())
        .put("alarm", plan.alarm())
        .put("reasons", List.copyOf(plan.reasons().stream().map(PlanReasonBody::of).toList()));
  }

  private static Facts asked(FactRequestEvent event, Facts facts) {
    facts.put("factRequest", event.request().value());
    return switch (event) {
      case FactRequestEvent.FactsAsked asked ->
          facts.put("member", asked.member().value()).put("until", asked.until());
      case FactRequestEvent.FactsAnswered answered -> {
        answered.wanted().ifPresent(wanted -> facts.put("wanted", wanted.label()));
        yield facts
            .put("contactWays", answered.contact().stream().sorted().map(Labelled::label).toList())
            .put("eraseAt", answered.eraseAt());
      }
      case FactRequestEvent.FactsExpired _,
          FactRequestEvent.FactsWithdrawn _,
          FactRequestEvent.FactsErased _ ->
          facts;
    };
  }

  private static final class Facts {
    private final Map<CaseTextId, String> texts;
    private final Map<String, Object> named = new LinkedHashMap<>();

    Facts(Map<CaseTextId, String> texts) {
      this.texts = texts;
    }

    Facts put(String name, Object value) {
      named.put(name, value);
      return this;
    }

    /** What a member wrote; an erased text is left out. */
    Facts text(CaseTextId id) {
      return text(Optional.of(id));
    }

    Facts text(Optional<CaseTextId> id) {
      id.map(texts::get).ifPresent(text -> named.put("text", text));
      return this;
    }
  }
}
