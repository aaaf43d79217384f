package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOff;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.EarlierReplies;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.triage.Style;

/**
 * Lays before the reply guard what it needs to know of a case; works within the transaction that is
 * open.
 */
public final class GuardDesk {

  private static final int TIMELINE = 1_000;

  private final Mentions mentions;
  private final Timeline timeline;
  private final RecentReplies recent;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final DraftReading reading;
  private final ReplyGuard guard = new ReplyGuard();

  /** Needs what the guard's context is made of. */
  @Inject
  public GuardDesk(
      Mentions mentions,
      Timeline timeline,
      RecentReplies recent,
      ChannelAccounts accounts,
      ChannelProviders providers,
      DraftReading reading) {
    this.mentions = mentions;
    this.timeline = timeline;
    this.recent = recent;
    this.accounts = accounts;
    this.providers = providers;
    this.reading = reading;
  }

  /**
   * Words that may become a reply.
   *
   * @param audience who would see them
   * @param text the words
   * @param offering how they offer to go on in private, where they do
   * @param promising whether a dated promise goes with them
   * @param signature what goes out under them; may be empty
   */
  public record Words(
      Audience audience,
      String text,
      Optional<CaseHandOff.Offering> offering,
      boolean promising,
      String signature) {
    /** Words with which nothing goes. */
    public Words(Audience audience, String text) {
      this(audience, text, Optional.empty(), false, "");
    }
  }

  /** What the guard makes of these words as a reply in this case. */
  public GuardReading read(
      FeedbackCase feedbackCase, Words words, ResponsePolicy policy, Instant now) {
    return guard.read(
        words.text(),
        told(feedbackCase)
            .notRepeatedBy(
                words.text(), reading.look(words.text(), answering(feedbackCase, words))),
        context(feedbackCase, words, policy, now),
        policy);
  }

  /** The private details of members that mentions of this case tell, in their words. */
  ToldDetails told(FeedbackCase feedbackCase) {
    return ToldDetails.of(feedbackCase.standoff(), mentions::find);
  }

  /** What these words would answer, and whom. */
  DraftReading.Answering answering(FeedbackCase feedbackCase, Words words) {
    Optional<InboundMention> latest =
        mentions.find(feedbackCase.talk().latest()).map(Mention::item);
    return new DraftReading.Answering(
        latest.map(item -> item.text().value()).orElse(""),
        latest.map(item -> item.author().name()).orElse(""),
        feedbackCase.judgement().style(),
        words.audience());
  }

  /**
   * Whether an answer is overdue, the first or any further one, or word from us that was promised
   * (R15).
   */
  public static boolean isLate(FeedbackCase feedbackCase, ResponsePolicy policy, Instant now) {
    return Stream.concat(
            feedbackCase.duty().answerDue().stream(), feedbackCase.promises().wordDue().stream())
        .anyMatch(due -> policy.work().isLate(due, now));
  }

  /**
   * After how many replies in public nothing further is said, where the plan says so and so many
   * there were (R27). The question back to the thread is still asked.
   */
  OptionalInt saidEnough(FeedbackCase feedbackCase, Audience audience, ResponsePolicy policy) {
    if (audience == Audience.PRIVATE || feedbackCase.followUp().owedBy().isPresent()) {
      return OptionalInt.empty();
    }
    Playbook playbook = planned(feedbackCase, policy);
    return playbook.isExhaustedAfter(feedbackCase.talk().publicReplies())
        ? playbook.mostReplies()
        : OptionalInt.empty();
  }

  /** How many replies in public the plan of a case allows, were there so many or not. */
  OptionalInt mostReplies(FeedbackCase feedbackCase, ResponsePolicy policy) {
    return planned(feedbackCase, policy).mostReplies();
  }

  private Playbook planned(FeedbackCase feedbackCase, ResponsePolicy policy) {
    return policy.playbookFor(playbook(events(feedbackCase)), feedbackCase.judgement().style());
  }

  /** Whether the words are nearly those of a recent reply to somebody else (R20). */
  public boolean repeats(
      FeedbackCase feedbackCase, String text, ResponsePolicy policy, Instant now) {
    NormalisedText words = NormalisedText.of(text);
    return recent.like(text, feedbackCase.key().author(), policy, now).stream()
        .anyMatch(sent -> sent.isRepeatedBy(words, policy.guard()));
  }

  /** The mention that a reply to this audience would answer. */
  Optional<Mention> answered(FeedbackCase feedbackCase, Audience audience) {
    return mentions.find(feedbackCase.answering(audience).mention());
  }

  /** How long a reply in this case may be; empty when the platform allows none. */
  Optional<TextLimit> limit(FeedbackCase feedbackCase, Audience audience) {
    return limit(feedbackCase.answering(audience).account(), audience);
  }

  /** How long a reply to this audience may be; empty when the platform allows none. */
  public Optional<TextLimit> limit(ChannelAccountId account, Audience audience) {
    return accounts
        .find(account)
        .flatMap(found -> providers.of(found.kind()))
        .map(ChannelProvider::description)
        .flatMap(description -> description.limit(audience == Audience.PUBLIC));
  }

  /** What the guard needs to know of a case, where these words would answer it. */
  GuardContext context(FeedbackCase feedbackCase, Words words, ResponsePolicy policy, Instant now) {
    List<CaseEvent> events = events(feedbackCase);
    List<Style> styles = styles(feedbackCase, events);
    Audience audience = words.audience();
    return new GuardContext(
        feedbackCase.judgement().style(),
        playbook(events),
        feedbackCase.judgement().sentiment(),
        audience,
        feedbackCase.judgement().language(),
        feedbackCase.talk().replies() == 0,
        feedbackCase.talk().publicReplies() == 0,
        isLate(feedbackCase, policy, now),
        styles.stream().anyMatch(Style::isAbusive),
        styles.contains(Style.THREAT),
        words.offering().isPresent(),
        audience == Audience.PRIVATE || hasContact(feedbackCase.handOff(), words.offering()),
        words.promising() || feedbackCase.promises().anyOpen(),
        EarlierReplies.of(events),
        feedbackCase.duty().steps(),
        feedbackCase.promises().anyOpen() || feedbackCase.followUp().isOwed(),
        isMistaken(feedbackCase, events),
        limit(feedbackCase, audience).map(most -> most.with(words.signature())),
        recent.like(words.text(), feedbackCase.key().author(), policy, now));
  }

  private List<CaseEvent> events(FeedbackCase feedbackCase) {
    return timeline.of(feedbackCase.id(), 0, TIMELINE).stream().map(Timeline.Entry::event).toList();
  }

  /** Given before, or not needed since messages go on where the mention stands. */
  private static boolean hasContact(HandOff handOff, Optional<CaseHandOff.Offering> offering) {
    return handOff.state() == HandOffState.OFFERED
        || handOff.state() == HandOffState.ACCEPTED
        || offering.filter(offered -> offered.way() == HandOffWay.MESSAGE).isPresent();
  }

  /** A customer who was mistaken is told so once, in the first reply after it was marked. */
  private static boolean isMistaken(FeedbackCase feedbackCase, List<CaseEvent> events) {
    boolean owed = false;
    for (CaseEvent event : events) {
      owed =
          switch (event) {
            case MistakeEvent.MistakeMarked _ -> true;
            case CaseEvent.ReplyPublished _ -> false;
            default -> owed;
          };
    }
    return owed && feedbackCase.mistake().marked();
  }

  /** The playbook that the latest plan named. */
  private static Optional<String> playbook(List<CaseEvent> events) {
    Optional<String> playbook = Optional.empty();
    for (CaseEvent event : events) {
      if (event instanceof CaseEvent.PlanMade plan) {
        playbook = plan.playbook();
      }
    }
    return playbook;
  }

  /**
   * What the case was taken for over time; a correction takes the place of the judgement before it.
   */
  private static List<Style> styles(FeedbackCase feedbackCase, List<CaseEvent> events) {
    if (feedbackCase.judgement().corrected()) {
      return List.of(feedbackCase.judgement().style());
    }
    return events.stream()
        .flatMap(event ->
            event instanceof CaseEvent.Triaged triaged && !triaged.undecided()
                ? Stream.of(triaged.style())
                : Stream.empty())
        .toList();
  }
}
