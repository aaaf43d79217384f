package org.vastine.application.template;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.policy.Policies;
import org.vastine.application.reply.GuardDesk;
import org.vastine.application.team.Members;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.UpdateRhythm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.Choosing;
import org.vastine.domain.template.Need;
import org.vastine.domain.template.Proposal;
import org.vastine.domain.template.ReplyTemplate;

/**
 * Words of templates for a case: what suits it best first, in the customer's language, filled in
 * and signed, within the platform's limit, and such as nobody got lately (R15, R16, R20).
 */
public final class ProposeTemplates {

  /** Words that went out within this time are not given to somebody else. */
  private static final Duration DAY = Duration.ofDays(1);

  /** Whoever has not been answered for so long is told that we are sorry, whatever was due. */
  private static final Duration LONG = Duration.ofDays(2);

  private final Permitted permitted;
  private final Cases cases;
  private final Members members;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final TemplateCatalogue catalogue;
  private final TemplateUses uses;
  private final KnownValues known;
  private final GuardDesk guard;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs the case, the templates, what went out lately, and the guard's eye for repetition. */
  @Inject
  public ProposeTemplates(
      Permitted permitted,
      Cases cases,
      Members members,
      ChannelAccounts accounts,
      ChannelProviders providers,
      TemplateCatalogue catalogue,
      TemplateUses uses,
      KnownValues known,
      GuardDesk guard,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.members = members;
    this.accounts = accounts;
    this.providers = providers;
    this.catalogue = catalogue;
    this.uses = uses;
    this.known = known;
    this.guard = guard;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case to answer
   * @param audience who would see the reply
   * @param language another language than the customer's
   * @param promiseBy by when the reply will promise to be back, where no promise was made yet
   * @param helped whether the reply thanks for an answer to another customer
   */
  public record Command(
      CaseId caseId,
      Audience audience,
      Optional<LanguageTag> language,
      Optional<Instant> promiseBy,
      boolean helped) {

    /** Words of an answer. */
    public Command(
        CaseId caseId,
        Audience audience,
        Optional<LanguageTag> language,
        Optional<Instant> promiseBy) {
      this(caseId, audience, language, promiseBy, false);
    }
  }

  /**
   * What is proposed.
   *
   * @param language the language of the words
   * @param late whether the answer is late, so that it opens with thanks and an apology
   * @param signature what goes under the words, with what stands before it; empty for none
   * @param limit how long a reply may be
   * @param offers the templates, the best first
   */
  public record Proposed(
      LanguageTag language, boolean late, String signature, TextLimit limit, List<Offer> offers) {
    /** Copies the list. */
    public Proposed {
      offers = List.copyOf(offers);
    }
  }

  /**
   * One template.
   *
   * @param template the template
   * @param words what it says here, or why it cannot be used
   * @param playbook the playbook that names it, where the case's does
   */
  public record Offer(
      ReplyTemplate template, Decision<Proposal> words, Optional<String> playbook) {}

  private record Place(ChannelDescription channel, TextLimit limit) {}

  /** Gives the proposals; nothing is stored. */
  public Decision<Proposed> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            permitted.decide(
                actor,
                Permission.WRITE_REPLIES,
                () ->
                    cases
                        .existing(command.caseId())
                        .then(found ->
                            place(found, command.audience())
                                .map(place ->
                                    proposed(
                                        actor,
                                        command,
                                        found,
                                        members.find(member).orElseThrow(),
                                        place)))));
  }

  private Decision<Place> place(FeedbackCase feedbackCase, Audience audience) {
    Optional<ChannelDescription> channel =
        accounts
            .find(feedbackCase.account())
            .flatMap(account -> providers.of(account.kind()))
            .map(ChannelProvider::description);
    return channel
        .flatMap(it -> it.limit(audience == Audience.PUBLIC).map(limit -> new Place(it, limit)))
        .<Decision<Place>>map(Decision::accepted)
        .orElseGet(() ->
            Decision.refused(
                Refusal.of(Refusal.Kind.INVALID, "reply.channel-cannot")
                    .with("audience", audience.label())));
  }

  private Proposed proposed(
      Actor actor, Command command, FeedbackCase it, Member member, Place place) {
    Instant now = clock.instant();
    ResponsePolicy policy = policies.active();
    Workspace workspace = known.workspace(actor.workspace());
    LanguageTag language = command.language().orElseGet(() -> language(it, workspace));
    String signature = catalogue.signature().of(member.name());
    boolean late = isLate(it, policy, now);
    Choosing choosing =
        new Choosing(
            known.of(
                it,
                workspace,
                member,
                place.channel(),
                place.limit(),
                language,
                new KnownValues.Ahead(command.promiseBy(), nextWord(it, policy, now))),
            signature,
            place.limit(),
            uses.of(it.key().thread(), now.minus(DAY)),
            words -> guard.repeats(it, words, policy, now),
            it.id().value().hashCode());
    Need need =
        new Need(
            it.judgement().style(),
            language,
            place.channel().kind(),
            command.audience(),
            late,
            it.followUp().isOwed(),
            it.promises().anyOpen() || command.promiseBy().isPresent(),
            it.talk().replies() > 0,
            command.helped(),
            it.promises().updateDue().isPresent(),
            Set.copyOf(it.duty().steps()));
    return new Proposed(
        language,
        late,
        signature,
        place.limit(),
        offers(need, policy.playbookFor(it.duty().playbook(), it.judgement().style()), choosing));
  }

  /** What the playbook names comes first, whatever else would suit better. */
  private List<Offer> offers(Need need, Playbook playbook, Choosing choosing) {
    List<ReplyTemplate> all = catalogue.all();
    List<ReplyTemplate> named = need.named(all, playbook.templates());
    Optional<String> naming = Optional.of(playbook.name());
    return Stream.concat(
            named.stream().map(one -> new Offer(one, choosing.of(one), naming)),
            need.suitable(all).stream()
                .filter(one -> !named.contains(one))
                .map(one -> new Offer(one, choosing.of(one), Optional.empty())))
        .toList();
  }

  /** When somebody who waits hears from us after this reply: at an update, or a promise before. */
  private static Optional<Instant> nextWord(FeedbackCase it, ResponsePolicy policy, Instant now) {
    if (it.promises().updateDue().isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(new UpdateRhythm(policy).next(it, now)),
            it.promises().open().stream().map(Promise::due).filter(now::isBefore))
        .min(Comparator.naturalOrder());
  }

  private static boolean isLate(FeedbackCase it, ResponsePolicy policy, Instant now) {
    boolean waits = it.talk().replies() == 0 || it.duty().answerDue().isPresent();
    return GuardDesk.isLate(it, policy, now)
        || waits && it.talk().owedSince().isBefore(now.minus(LONG));
  }

  private static LanguageTag language(FeedbackCase it, Workspace workspace) {
    LanguageTag theirs = it.judgement().language();
    return theirs.equals(LanguageTag.UNDETERMINED) ? LanguageTag.of(workspace.language()) : theirs;
  }
}
