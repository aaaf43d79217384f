package org.vastine.application.voice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.mention.Mentions;
import org.vastine.application.reply.Deliveries;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.team.Members;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.template.GreetedName;
import org.vastine.domain.voice.HouseVoice;
import org.vastine.domain.voice.MeasuredReply;
import org.vastine.domain.voice.SaidWords;
import org.vastine.domain.voice.VoiceMeasure;

/**
 * Measures replies as they stand in the outbox, by what text understanding and the house say today;
 * works within the transaction that is open. Nothing of it is kept.
 */
final class VoiceDesk {

  private final Deliveries deliveries;
  private final Cases cases;
  private final Mentions mentions;
  private final ChannelAccounts accounts;
  private final Members members;
  private final DraftReading reading;
  private final VoiceRuleBook book;

  @Inject
  VoiceDesk(
      Deliveries deliveries,
      Cases cases,
      Mentions mentions,
      ChannelAccounts accounts,
      Members members,
      DraftReading reading,
      VoiceRuleBook book) {
    this.deliveries = deliveries;
    this.cases = cases;
    this.mentions = mentions;
    this.accounts = accounts;
    this.members = members;
    this.reading = reading;
    this.book = book;
  }

  /** Replies that everybody could read, the newest first; of everybody, or of one member. */
  List<MeasuredReply> measured(
      Optional<Instant> from, Optional<Instant> to, Optional<MemberId> sender, int limit) {
    List<Delivery> sent = deliveries.seenFrom(from, to, sender, limit);
    Map<CaseId, FeedbackCase> about =
        cases.find(sent.stream().map(Delivery::caseId).distinct().toList());
    Map<MentionId, Mention> answered =
        mentions.findAll(sent.stream().map(Delivery::answers).distinct().toList()).stream()
            .collect(Collectors.toMap(Mention::id, Function.identity()));
    Map<ChannelAccountId, ChannelAccount> through =
        accounts.all().stream().collect(Collectors.toMap(ChannelAccount::id, Function.identity()));
    Map<MemberId, String> names =
        members.all().stream().collect(Collectors.toMap(Member::id, Member::name));
    HouseVoice house = HouseVoice.of(book.all());
    return sent.stream()
        .flatMap(delivery -> {
          FeedbackCase feedbackCase = about.get(delivery.caseId());
          Mention mention = answered.get(delivery.answers());
          ChannelAccount account = through.get(delivery.account());
          return feedbackCase == null || mention == null || account == null
              ? Stream.empty()
              : Stream.of(
                  measured(
                      delivery,
                      feedbackCase,
                      mention,
                      account,
                      names.getOrDefault(delivery.sender(), ""),
                      house));
        })
        .toList();
  }

  private MeasuredReply measured(
      Delivery delivery,
      FeedbackCase feedbackCase,
      Mention mention,
      ChannelAccount account,
      String writer,
      HouseVoice house) {
    var judgement = feedbackCase.judgement();
    String author = mention.item().author().name();
    SaidWords said =
        new SaidWords(
            delivery.text(),
            reading.look(
                delivery.text(),
                new DraftReading.Answering(
                    mention.item().text().value(), author, judgement.style(), delivery.audience())),
            judgement.language(),
            judgement.style(),
            GreetedName.of(author),
            writer);
    return new MeasuredReply(
        delivery.id(),
        delivery.caseId(),
        delivery.sender(),
        account.kind(),
        delivery.firstTriedAt().orElse(delivery.nextAt()),
        VoiceMeasure.of(said, house.of(account.kind(), judgement.language())));
  }
}
