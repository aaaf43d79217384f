package org.vastine.application.feedbackcase;

import java.util.Map;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.Labelled;

/**
 * What the events beside the main line are about: promises, goodwill, facts, conduct, hand-offs.
 */
final class SideEventFacts {

  private SideEventFacts() {}

  static EventFacts promise(PromiseEvent event, EventFacts facts) {
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

  static EventFacts step(FollowUpEvent event, EventFacts facts) {
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

  static EventFacts grant(GrantEvent event, EventFacts facts) {
    facts.put("grant", event.grant().value());
    return switch (event) {
      case GrantEvent.GrantAsked asked -> {
        asked
            .deviation()
            .ifPresent(differs -> facts.put("deviation", differs.from().way().label()));
        yield facts
            .put("budget", asked.budget().value())
            .put("kind", asked.kind().label())
            .put("amount", money(asked.amount()))
            .put("leadNeeded", asked.leadNeeded())
            .text(asked.what());
      }
      case GrantEvent.GrantMoved moved -> facts.text(moved.note());
    };
  }

  static EventFacts conduct(ConductEvent event, EventFacts facts) {
    return switch (event) {
      case ConductEvent.ConductMoved moved -> {
        moved.until().ifPresent(until -> facts.put("until", until));
        yield facts
            .put("step", moved.step().value())
            .put("rung", moved.rung().label())
            .text(moved.words());
      }
      case ConductEvent.ThreatLifted lifted -> facts.text(lifted.reason());
      case ConductEvent.MemberExposed exposed ->
          facts
              .put("mention", exposed.mention().value())
              .put("member", exposed.member().value())
              .put(
                  "details",
                  Doxxing.kindsOf(exposed.details()).stream().map(Labelled::label).toList());
      case ConductEvent.ExposureDismissed dismissed -> facts.text(dismissed.reason());
      case ConductEvent.EvidenceSealed sealed -> facts.put("links", sealed.entries());
      case ConductEvent.EvidenceHandedOut given -> facts.put("links", given.entries());
    };
  }

  static EventFacts community(CommunityEvent event, EventFacts facts) {
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

  static EventFacts handOff(HandOffEvent event, EventFacts facts) {
    return switch (event) {
      case HandOffEvent.OfferQueued queued -> {
        queued.alias().ifPresent(alias -> facts.put("alias", alias.value()));
        if (!queued.others().isEmpty()) {
          facts.put("others", queued.others().stream().map(Labelled::label).toList());
        }
        yield facts
            .put("delivery", queued.delivery().value())
            .put("purpose", queued.purpose().label())
            .put("way", queued.way().label())
            .put("member", queued.member().value());
      }
      case HandOffEvent.OfferSent sent ->
          facts.put("delivery", sent.delivery().value()).put("purpose", sent.purpose().label());
      case HandOffEvent.OfferAccepted accepted -> {
        accepted.way().ifPresent(way -> facts.put("way", way.label()));
        yield facts;
      }
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

  static EventFacts asked(FactRequestEvent event, EventFacts facts) {
    facts.put("factRequest", event.request().value());
    return switch (event) {
      case FactRequestEvent.FactsAsked asked ->
          facts.put("member", asked.member().value()).put("until", asked.until());
      case FactRequestEvent.ContactAsked asked ->
          facts.put("contactWays", asked.ways().stream().sorted().map(Labelled::label).toList());
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

  static EventFacts look(PublicLook look, EventFacts facts) {
    EventFacts seen = new EventFacts();
    look.answeredAfter().ifPresent(after -> seen.put("answeredAfter", after.toString()));
    seen.put("seen", look.seen())
        .put("late", look.late())
        .put("manner", look.manner().stream().map(Labelled::label).toList())
        .put("reaction", look.reaction().label())
        .put("outcome", look.outcome().label())
        .put("missing", look.missing().stream().map(Labelled::label).toList());
    return facts.put("bystanders", seen.done().named());
  }

  private static Map<String, Object> money(Money money) {
    return new EventFacts()
        .put("value", money.plain())
        .put("currency", money.currency().getCurrencyCode())
        .done()
        .named();
  }
}
