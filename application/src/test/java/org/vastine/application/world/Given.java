package org.vastine.application.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.CaseChange;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseIntake;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/**
 * Makes and stores situations, each with all that it stands on: a case comes with its mention, its
 * author, its thread and its account. To be used within a transaction of a workspace.
 */
public final class Given {

  /** When things happen, where a test does not say. */
  public static final Instant NOW = InMemoryWorld.MONDAY_MORNING;

  /** The platform of the accounts. */
  public static final ChannelKind SANDBOX = new ChannelKind("sandbox");

  private final Ports ports;
  private final Ids ids;

  /** Stores into these ports. */
  public Given(Ports ports, Ids ids) {
    this.ports = ports;
    this.ids = ids;
  }

  /** A connected, active account. */
  public ChannelAccount anAccount() {
    return anAccountNamed("Practice page " + counted(ids.next()));
  }

  /** A connected, active account of this name. */
  public ChannelAccount anAccountNamed(String name) {
    ChannelAccount account =
        new ChannelAccount(
            new ChannelAccountId(ids.next()),
            SANDBOX,
            name,
            Map.of("title", name),
            AccountState.ACTIVE);
    ports.channelAccounts().store(account, Map.of());
    return account;
  }

  /** An active member of this role. */
  public Member aMember(Role role) {
    UUID id = ids.next();
    Member member =
        new Member(
            new MemberId(id),
            "Maija " + counted(id),
            new EmailAddress("m" + id + "@example.org"),
            role,
            true,
            NOW);
    ports.members().store(member);
    return member;
  }

  /** What a visitor wrote, as a platform shows it. */
  public InboundMention wrote(String visitor, String words) {
    String unique = counted(ids.next());
    return item(new ExternalId("item-" + unique), new ExternalId("post-" + unique), visitor, words);
  }

  /** What a visitor wrote under a known id in a known thread. */
  public InboundMention item(ExternalId id, ExternalId thread, String visitor, String words) {
    return new InboundMention(
        id,
        thread,
        Optional.empty(),
        MentionKind.COMMENT,
        Audience.PUBLIC,
        new Handle(SANDBOX, new ExternalId("visitor-" + visitor), visitor, Optional.empty()),
        new MentionText(words),
        NOW.minusSeconds(60),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty());
  }

  /** An item as a mention of ours that is not stored yet; author and thread are. */
  public Mention taken(ChannelAccount account, InboundMention item, Instant takenInAt) {
    AuthorId author = ports.authors().ensure(List.of(item.author())).values().iterator().next();
    ThreadId thread =
        ports
            .authors()
            .ensureThreads(account.id(), List.of(item.thread()))
            .values()
            .iterator()
            .next()
            .id();
    return new Mention(
        new MentionId(ids.next()),
        account.id(),
        author,
        thread,
        item,
        takenInAt,
        MentionState.VISIBLE,
        1);
  }

  /** A stored mention with these words. */
  public Mention aMention(String words) {
    return aMention(anAccount(), wrote("Aino", words));
  }

  /** A stored mention of an account. */
  public Mention aMention(ChannelAccount account, InboundMention item) {
    Mention mention = taken(account, item, NOW);
    ports.mentions().addNew(List.of(mention));
    return mention;
  }

  /** A stored case, just opened and not planned. */
  public FeedbackCase aCase() {
    return aCase(aMention("The parcel never came."));
  }

  /** A stored case that this mention opened. */
  public FeedbackCase aCase(Mention mention) {
    CaseEvent.Opened opened = CaseIntake.open(mention, NOW);
    FeedbackCase opening = FeedbackCase.fold(new CaseId(ids.next()), List.of(opened));
    ports.cases().store(List.of(new CaseChange(opening, List.of(opened))));
    return opening;
  }

  /** A stored case of this style whose answer is due at a moment. */
  public FeedbackCase aCaseDueAt(Instant due, Style style) {
    return with(aCase(), planned(due, style, Optional.empty()));
  }

  /** A stored case that is parked for the community. */
  public FeedbackCase aCaseParkedUntil(Instant until) {
    return with(aCase(), planned(until.plusSeconds(3600), Style.QUESTION, Optional.of(until)));
  }

  /** The stored case with more events. */
  public FeedbackCase with(FeedbackCase before, CaseEvent... events) {
    CaseChange change = CaseChange.of(before, List.of(events));
    ports.cases().store(List.of(change));
    return change.after();
  }

  /** What a plan says. */
  public static CaseEvent.PlanMade planned(
      Instant due, Style style, Optional<Instant> communityUntil) {
    return new CaseEvent.PlanMade(
        NOW,
        By.VASTINE,
        1,
        style,
        Optional.of(style.label()),
        new Obligation.Always(),
        due,
        communityUntil,
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }

  /** The case with a reply of ours that is to be seen since then, whoever wrote it. */
  public FeedbackCase answeredAt(CaseId id, Instant at, Audience audience) {
    return with(
        ports.cases().find(id).orElseThrow(),
        new CaseEvent.ReplyPublished(at, By.VASTINE, new DeliveryId(ids.next()), audience, true));
  }

  /** A stored draft of a case. */
  public Draft aDraft(FeedbackCase feedbackCase, String words) {
    Draft draft =
        Draft.begun(
            new DraftId(ids.next()),
            feedbackCase.id(),
            aMember(Role.RESPONDER).id(),
            Audience.PUBLIC,
            new DraftText(words),
            1,
            NOW);
    ports.drafts().store(draft);
    return draft;
  }

  /** A stored delivery of a case that waits to be handed over from a moment on. */
  public Delivery aDelivery(FeedbackCase feedbackCase, String words, Instant nextAt) {
    Draft draft = aDraft(feedbackCase, words);
    Delivery delivery =
        new Delivery(
            new DeliveryId(ids.next()),
            feedbackCase.id(),
            draft.id(),
            draft.writer(),
            feedbackCase.account(),
            feedbackCase.key().thread(),
            feedbackCase.talk().latest(),
            Audience.PUBLIC,
            words,
            DeliveryState.WAITING,
            0,
            nextAt,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ports.deliveries().store(delivery);
    return delivery;
  }

  private static String counted(UUID id) {
    return Long.toString(id.getMostSignificantBits() >>> 16, 36);
  }
}
