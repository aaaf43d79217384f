package org.vastine.application.handoff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.intake.AccountItems;
import org.vastine.application.intake.ItemResult;
import org.vastine.application.intake.TakeInMentions;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.world.Casework;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.TestMailbox;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;

/** Going on in private, over in-memory adapters: a practice page and a mailbox. */
final class HandOffDesk {

  final Casework work = new Casework();
  final InMemoryWorld world = work.world;
  final ChannelAccount mailbox =
      new ChannelAccount(
          new ChannelAccountId(world.ids().next()),
          TestMailbox.EMAIL,
          "Care",
          Map.of(),
          AccountState.ACTIVE);

  HandOffDesk() {
    work.inside(() -> {
      world.channelAccounts().store(mailbox, Map.of());
      return true;
    });
  }

  private Permitted permitted() {
    return new Permitted(world.transactions());
  }

  Relaying relaying() {
    return new Relaying(
        world.channelAccounts(),
        work.platform,
        world.relayAliases(),
        world.secrets(),
        world.auditLog(),
        world.ids());
  }

  private OfferContacts contacts() {
    return new OfferContacts(relaying(), world.members(), world.policies());
  }

  CaseWork caseWork() {
    return work.caseWork();
  }

  Decision<DraftView> prepares(
      Actor who, FeedbackCase feedbackCase, OfferPurpose purpose, HandOffWay way, String number) {
    return new PrepareOffer(
            permitted(),
            world.cases(),
            new WriteDraft(work.draftWork(), world.ids()),
            new ReadDrafts(work.draftWork(), world.drafts(), world.cases()),
            world.offerDrafts(),
            contacts(),
            world.channelAccounts(),
            work.platform,
            world.members(),
            world.workspaces(),
            work.templates(),
            work.guardDesk(),
            world.policies(),
            world.clock())
        .handle(
            who,
            new PrepareOffer.Command(
                feedbackCase.id(),
                purpose,
                way,
                Optional.empty(),
                Optional.of(number),
                now(feedbackCase).talk().mentions()));
  }

  /** Offers by mail, and lets the thread see it. */
  FeedbackCase offers(FeedbackCase feedbackCase, OfferPurpose purpose) {
    DraftView draft =
        Casework.accepted(prepares(work.aino, feedbackCase, purpose, HandOffWay.MAIL, ""));
    Casework.accepted(work.sends(work.aino, draft, Optional.of("It is as it should be.")));
    leaves();
    return now(feedbackCase);
  }

  void leaves() {
    world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
  }

  FeedbackCase now(FeedbackCase feedbackCase) {
    return work.feedbackCase(feedbackCase.id());
  }

  RelayAlias alias(FeedbackCase feedbackCase) {
    return work.inside(() -> world.relayAliases().ofCase(feedbackCase.id())).getFirst();
  }

  Decision<FeedbackCase> answers(FeedbackCase feedbackCase, boolean yes) {
    return new AnswerOffer(caseWork())
        .handle(
            work.aino,
            new AnswerOffer.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                yes,
                Optional.empty(),
                Optional.of("Said so.")));
  }

  Decision<FeedbackCase> plans(FeedbackCase feedbackCase, ByWhen when) {
    return new PlanContact(caseWork(), world.members(), world.policies(), world.ids())
        .handle(
            work.aino,
            new PlanContact.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                ContactKind.CALL,
                Optional.empty(),
                when,
                Optional.of("Ask for the order.")));
  }

  private ContactWork contactWork() {
    return new ContactWork(caseWork(), world.policies());
  }

  Decision<FeedbackCase> finishes(
      FeedbackCase feedbackCase, ContactId contact, ContactOutcome outcome, String note) {
    return new FinishContact(contactWork())
        .handle(
            work.aino,
            new FinishContact.Command(
                feedbackCase.id(), ExpectedVersion.ANY, contact, outcome, note));
  }

  Decision<FeedbackCase> drops(FeedbackCase feedbackCase, ContactId contact, String reason) {
    return new DropContact(contactWork())
        .handle(
            work.aino,
            new DropContact.Command(feedbackCase.id(), ExpectedVersion.ANY, contact, reason));
  }

  Decision<FeedbackCase> moves(FeedbackCase feedbackCase, ContactId contact, ByWhen when) {
    return new MoveContact(contactWork(), world.members())
        .handle(
            work.aino,
            new MoveContact.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                contact,
                work.bo.member(),
                when,
                "They asked for it."));
  }

  Decision<RelayAlias> shuts(Actor who, RelayAlias alias, boolean rotate) {
    return new ShutAlias(permitted(), relaying(), world.clock())
        .handle(who, new ShutAlias.Command(alias.id(), rotate));
  }

  Decision<RelayAlias> makes(Actor who, FeedbackCase feedbackCase) {
    return new MakeAlias(permitted(), world.cases(), relaying(), world.clock())
        .handle(who, new MakeAlias.Command(feedbackCase.id(), Optional.empty()));
  }

  List<AliasView> lists(Actor who) {
    return Casework.accepted(
        new ListAliases(permitted(), world.relayAliases(), world.channelAccounts())
            .handle(who, new ListAliases.Command()));
  }

  ReadHandOff.View reads(FeedbackCase feedbackCase) {
    return Casework.accepted(reads(work.aino, feedbackCase.id()));
  }

  Decision<ReadHandOff.View> reads(Actor who, CaseId id) {
    return new ReadHandOff(
            permitted(),
            world.cases(),
            world.caseTexts(),
            world.mentions(),
            relaying(),
            contacts(),
            world.channelAccounts(),
            work.platform)
        .handle(who, new ReadHandOff.Command(id));
  }

  Decision<FeedbackCase> decides(
      FeedbackCase feedbackCase, ItemResult.TakenIn mail, boolean letIn) {
    return new DecideStranger(
            permitted(), caseWork(), world.cases(), world.mentions(), world.clock())
        .handle(
            work.aino,
            new DecideStranger.Command(
                feedbackCase.id(), ExpectedVersion.ANY, mail.mention(), letIn));
  }

  /** Mail comes in, to an address with this token or to none. */
  ItemResult mail(String from, String words, Optional<String> token) {
    String unique = world.ids().next().toString();
    InboundMention item =
        new InboundMention(
            new ExternalId("mail-" + unique),
            new ExternalId("t" + unique),
            Optional.empty(),
            MentionKind.EMAIL,
            Audience.PRIVATE,
            new Handle(TestMailbox.EMAIL, new ExternalId(from), "", Optional.empty()),
            new MentionText(words),
            world.clock().instant().minusSeconds(5),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());
    return Casework.accepted(
            work.takeIn()
                .handle(
                    work.vastine,
                    new TakeInMentions.Command(
                        List.of(
                            AccountItems.of(
                                mailbox.id(),
                                Coverage.Way.PULL,
                                List.of(new InboundItem.Published(item, token)))))))
        .parts()
        .getFirst()
        .getFirst();
  }

  /** Answers in private, and lets it leave. */
  Decision<Delivery> answersInPrivate(FeedbackCase feedbackCase, String words) {
    return new WriteDraft(work.draftWork(), world.ids())
        .handle(
            work.aino,
            new WriteDraft.Command(
                feedbackCase.id(),
                Audience.PRIVATE,
                new DraftText(words),
                now(feedbackCase).talk().mentions()))
        .then(draft -> work.sends(work.aino, draft, Optional.of("It is as it should be.")));
  }
}
