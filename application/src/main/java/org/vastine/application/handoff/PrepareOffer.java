package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.policy.Policies;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.GuardDesk;
import org.vastine.application.reply.OfferDrafts;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.team.Members;
import org.vastine.application.template.TemplateCatalogue;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.handoff.OfferWording;
import org.vastine.domain.handoff.RelayNumber;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member prepares the offer to go on in private: a draft of a public reply, in the customer's
 * language, with the reason and a contact. It is written on, read by the guard and sent like any
 * other; sent, it is the offer (R16, R17).
 */
public final class PrepareOffer {

  private final Permitted permitted;
  private final Cases cases;
  private final WriteDraft write;
  private final ReadDrafts readDrafts;
  private final OfferDrafts offers;
  private final OfferContacts contacts;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final Members members;
  private final Workspaces workspaces;
  private final TemplateCatalogue catalogue;
  private final GuardDesk guard;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs the case, the drafts, the mailboxes, and how replies are signed. */
  @Inject
  public PrepareOffer(
      Permitted permitted,
      Cases cases,
      WriteDraft write,
      ReadDrafts readDrafts,
      OfferDrafts offers,
      OfferContacts contacts,
      ChannelAccounts accounts,
      ChannelProviders providers,
      Members members,
      Workspaces workspaces,
      TemplateCatalogue catalogue,
      GuardDesk guard,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.write = write;
    this.readDrafts = readDrafts;
    this.offers = offers;
    this.contacts = contacts;
    this.accounts = accounts;
    this.providers = providers;
    this.members = members;
    this.workspaces = workspaces;
    this.catalogue = catalogue;
    this.guard = guard;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param purpose whether it offers, or explains after a refusal
   * @param way how to go on
   * @param others further ways that the customer may choose; those named twice count once
   * @param mailbox out of which account the address is made, where the policy chose no member's
   *     own; the first that can where none is named
   * @param number the number of our exchange, as typed
   * @param mentionsSeen how many mentions of the case the member has seen
   */
  public record Command(
      CaseId caseId,
      OfferPurpose purpose,
      HandOffWay way,
      Set<HandOffWay> others,
      Optional<ChannelAccountId> mailbox,
      Optional<String> number,
      int mentionsSeen) {

    /** One way alone. */
    public Command(
        CaseId caseId,
        OfferPurpose purpose,
        HandOffWay way,
        Optional<ChannelAccountId> mailbox,
        Optional<String> number,
        int mentionsSeen) {
      this(caseId, purpose, way, Set.of(), mailbox, number, mentionsSeen);
    }

    /** The way that we would choose, then the others in their order. */
    List<HandOffWay> ways() {
      return Stream.concat(
              Stream.of(way),
              Stream.of(HandOffWay.values()).filter(one -> one != way && others.contains(one)))
          .toList();
    }
  }

  /** Gives the draft with the guard's findings. */
  public Decision<DraftView> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            RelayNumber.typed(command.number())
                .then(number ->
                    permitted.decide(
                        actor,
                        Permission.WRITE_REPLIES,
                        () -> prepare(actor, member, command, number))));
  }

  private Decision<DraftView> prepare(
      Actor actor, MemberId member, Command command, Optional<RelayNumber> number) {
    return cases
        .lockExisting(command.caseId())
        .then(found -> prepare(actor, member, command, number, found));
  }

  private Decision<DraftView> prepare(
      Actor actor,
      MemberId member,
      Command command,
      Optional<RelayNumber> number,
      FeedbackCase feedbackCase) {
    Instant now = clock.instant();
    Optional<Refusal> no = new CaseHandOff(now).mayOffer(feedbackCase, command.purpose());
    if (no.isEmpty() && command.ways().contains(HandOffWay.MESSAGE) && !hasMessages(feedbackCase)) {
      no = Optional.of(Refusal.of(Refusal.Kind.INVALID, "hand-off.no-messages"));
    }
    return no.<Decision<OfferContacts.Given>>map(Decision::refused)
        .orElseGet(() -> contacts.of(actor, member, command, number.map(RelayNumber::value), now))
        .then(given -> {
          OfferWording.Contact contact = given.words();
          CaseHandOff.Offering offering =
              new CaseHandOff.Offering(
                  command.purpose(),
                  command.way(),
                  command.ways().subList(1, command.ways().size()),
                  member,
                  given.alias().map(RelayAlias::id),
                  contact.address().or(contact::number));
          String text = words(actor.workspace(), member, feedbackCase, command, contact);
          return write
              .handle(
                  actor,
                  new WriteDraft.Command(
                      feedbackCase.id(),
                      Audience.PUBLIC,
                      new DraftText(text),
                      command.mentionsSeen(),
                      false,
                      Set.of()))
              .then(view -> {
                offers.keep(view.draft().id(), offering);
                return readDrafts
                    .handle(actor, new ReadDrafts.Command.One(view.draft().id()))
                    .map(List::getFirst);
              });
        });
  }

  /** As long as the platform allows, and such as nobody else got lately (R20). */
  private String words(
      WorkspaceId workspace,
      MemberId member,
      FeedbackCase feedbackCase,
      Command command,
      OfferWording.Contact contact) {
    LanguageTag theirs = feedbackCase.judgement().language();
    LanguageTag language =
        theirs.equals(LanguageTag.UNDETERMINED)
            ? LanguageTag.of(workspaces.find(workspace).orElseThrow().language())
            : theirs;
    String signature = catalogue.signature().of(members.find(member).orElseThrow().name());
    Optional<TextLimit> limit =
        channel(feedbackCase).flatMap(description -> description.limit(true));
    int begin = feedbackCase.id().value().hashCode();
    List<String> fitting =
        Stream.of(false, true)
            .flatMap(brief ->
                IntStream.range(begin, begin + OfferWording.VARIANTS)
                    .mapToObj(variant ->
                        OfferWording.of(
                                language,
                                command.purpose(),
                                command.ways(),
                                contact,
                                variant,
                                brief)
                            + signature))
            .filter(text -> limit.filter(most -> !most.fits(text)).isEmpty())
            .toList();
    return fitting.stream()
        .filter(text -> !guard.repeats(feedbackCase, text, policies.active(), clock.instant()))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .orElseGet(() ->
            OfferWording.of(language, command.purpose(), command.ways(), contact, begin, true)
                + signature);
  }

  private boolean hasMessages(FeedbackCase feedbackCase) {
    return channel(feedbackCase)
        .filter(description -> description.capabilities().allows(Capability.READ_PRIVATE))
        .isPresent();
  }

  private Optional<ChannelDescription> channel(FeedbackCase feedbackCase) {
    return accounts
        .find(feedbackCase.account())
        .flatMap(account -> providers.of(account.kind()))
        .map(ChannelProvider::description);
  }
}
