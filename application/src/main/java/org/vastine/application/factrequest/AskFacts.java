package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.BearerKey;
import org.vastine.application.team.NewSecrets;
import org.vastine.application.team.SecretHash;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseFactRequests;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.SpokenTime;

/**
 * A member asks the customer for facts by a private link (R18). The link is shown once: of its
 * secret only the hash is kept.
 */
public final class AskFacts {

  private final Permitted permitted;
  private final CaseWork work;
  private final FactRequestBook book;
  private final FactRequestRules rules;
  private final NewSecrets secrets;
  private final Promising promising;
  private final Policies policies;
  private final Ids ids;

  /** Needs casework, the book of requests, new secrets, and how promises are made. */
  @Inject
  public AskFacts(
      Permitted permitted,
      CaseWork work,
      FactRequestBook book,
      FactRequestRules rules,
      NewSecrets secrets,
      Promising promising,
      Policies policies,
      Ids ids) {
    this.permitted = permitted;
    this.work = work;
    this.book = book;
    this.rules = rules;
    this.secrets = secrets;
    this.promising = promising;
    this.policies = policies;
    this.ids = ids;
  }

  /**
   * A fact to be asked for, as typed.
   *
   * @param kind what kind
   * @param required whether the form cannot be sent without it
   * @param question the words of an own question; empty for other kinds
   * @param why why it is asked; empty for the usual sentence of its kind
   */
  public record Wish(FactKind kind, boolean required, String question, String why) {}

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param wishes what the customer is asked for, in order
   * @param language in which the form speaks
   * @param then what we say that follows
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, List<Wish> wishes, LanguageTag language, Then then) {
    /** Copies the wishes. */
    public Command {
      wishes = List.copyOf(wishes);
    }

    /** Nothing is said to follow. */
    public Command(
        CaseId caseId, ExpectedVersion expected, List<Wish> wishes, LanguageTag language) {
      this(caseId, expected, wishes, language, Then.NOTHING);
    }
  }

  /**
   * What follows once the facts are here, said in the same breath.
   *
   * @param contact by what we would contact the customer, who agrees to it in the form
   * @param promise what we promise, and by when
   */
  public record Then(Set<ContactWay> contact, Optional<Promising.Word> promise) {
    /** Nothing. */
    public static final Then NOTHING = new Then(Set.of(), Optional.empty());

    /** Copies the ways. */
    public Then {
      contact = Set.copyOf(contact);
    }
  }

  /**
   * What was said to follow.
   *
   * @param contact by what we would contact the customer
   * @param back by when we are back, as one would say it in the language of the form
   */
  public record Said(Set<ContactWay> contact, Optional<String> back) {}

  /**
   * What was asked.
   *
   * @param feedbackCase the case as it is then
   * @param request where the request stands
   * @param form what is asked
   * @param link what its link carries; nobody can be told of it again
   * @param said what was said to follow
   */
  public record Asked(
      FeedbackCase feedbackCase, FactRequest request, FactForm form, BearerKey link, Said said) {}

  /** Gives the link. */
  public Decision<Asked> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.WRITE_REPLIES,
        () ->
            CaseWork.member(actor)
                .then(member -> form(command).then(form -> ask(actor, member, command, form))));
  }

  private Decision<Asked> ask(Actor actor, MemberId member, Command command, FactForm form) {
    FactRequestId id = new FactRequestId(ids.next());
    Secret secret = secrets.next();
    BearerKey link =
        new BearerKey(BearerKey.Kind.FACT_REQUEST, actor.workspace(), id.value(), secret);
    return work.changeWithin(
            actor,
            command.caseId(),
            command.expected(),
            situation -> {
              Instant until = situation.now().plus(rules.linkLasts());
              Decision<List<CaseEvent>> asked =
                  new CaseFactRequests(situation.now())
                      .ask(situation.feedbackCase(), member, id, until, actor.by());
              return asked
                  .then(events -> follows(actor, member, command, situation, id, events))
                  .map(events -> {
                    book.add(
                        new FactRequestBook.Entry(
                            id, command.caseId(), form, SecretHash.of(secret), until));
                    return events;
                  });
            })
        .map(after ->
            new Asked(
                after,
                after.factRequests().find(id).orElseThrow(),
                form,
                link,
                said(command, after)));
  }

  private Decision<List<CaseEvent>> follows(
      Actor actor,
      MemberId member,
      Command command,
      CaseWork.Situation situation,
      FactRequestId id,
      List<CaseEvent> asked) {
    List<CaseEvent> events = new ArrayList<>(asked);
    events.addAll(
        new CaseFactRequests(situation.now()).contact(id, command.then().contact(), actor.by()));
    return command
        .then()
        .promise()
        .map(word ->
            promising.make(
                actor,
                member,
                new CaseWork.Situation(situation.feedbackCase().applyAll(events), situation.now()),
                word,
                Optional.empty()))
        .orElseGet(() -> Decision.accepted(List.of()))
        .map(promised -> {
          events.addAll(promised);
          return List.copyOf(events);
        });
  }

  /** The promise that was just made is the latest of the case. */
  private Said said(Command command, FeedbackCase after) {
    return new Said(
        command.then().contact(),
        command
            .then()
            .promise()
            .map(_ ->
                SpokenTime.of(
                    after.promises().all().getLast().due(),
                    policies.active().calendar().zone(),
                    command.language())));
  }

  private static Decision<FactForm> form(Command command) {
    Decision<List<AskedFact>> asked = Decision.accepted(new ArrayList<>());
    for (Wish wish : command.wishes()) {
      asked =
          asked.then(facts ->
              AskedFact.asked(wish.kind(), wish.required(), wish.question(), wish.why())
                  .map(fact -> {
                    facts.add(fact);
                    return facts;
                  }));
    }
    return asked.then(facts ->
        FactForm.asked(FactForm.with(facts, command.then().contact()), command.language()));
  }
}
