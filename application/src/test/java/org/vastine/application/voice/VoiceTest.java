package org.vastine.application.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.voice.Address;
import org.vastine.domain.voice.VoicePart;
import org.vastine.domain.voice.VoiceReport;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;
import org.vastine.domain.voice.VoiceSign;

/** How replies sound against the voice of the house, and who reads it (R32). */
class VoiceTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final VoiceDesk desk =
      new VoiceDesk(
          work.world.deliveries(),
          work.world.cases(),
          work.world.mentions(),
          work.world.channelAccounts(),
          work.world.members(),
          new TestUnderstanding(),
          work.world.voiceRuleBook());

  private FeedbackCase replied(String words, Instant at) {
    FeedbackCase feedbackCase =
        work.caseOf(work.given.wrote("Maija Virtanen", "irritated, broken"));
    return replied(feedbackCase, words, at);
  }

  private FeedbackCase replied(FeedbackCase feedbackCase, String words, Instant at) {
    return work.inside(() -> {
      Delivery waits = work.given.aDelivery(feedbackCase, words, at);
      work.world
          .deliveries()
          .store(waits.taken(at).published(new ExternalId("r-" + waits.id()), Optional.empty()));
      return feedbackCase;
    });
  }

  private ReadVoice.View read(Actor actor, Optional<Instant> from) {
    return accepted(
        new ReadVoice(permitted, desk)
            .handle(actor, new ReadVoice.Command(from, Optional.empty())));
  }

  private Decision<VoiceRules> says(Actor actor, int words) {
    return new SayVoice(
            permitted, work.world.voiceRuleBook(), work.world.auditLog(), work.world.clock())
        .handle(
            actor, new SayVoice.Command(VoiceScope.ALL, Address.ANY, 0, 0, words, false, false));
  }

  @Test
  void a_lead_reads_everybodys_replies_with_examples_that_lead_to_their_cases() {
    FeedbackCase feedbackCase =
        replied("Thank you, Maija. damn. We come back soon.", now.minusSeconds(5));
    work.inside(() -> work.given.aDelivery(feedbackCase, "Thank you, but it waits.", now));

    ReadVoice.View view = read(work.vastine, Optional.empty());

    assertThat(view.everybody()).isTrue();
    assertThat(view.looked()).isEqualTo(1);
    assertThat(view.whole()).isTrue();
    VoiceReport.Row all = view.report().rows().getFirst();
    assertThat(all.figure().count()).isEqualTo(1);
    assertThat(all.parts())
        .extracting(VoiceReport.PartRow::part)
        .contains(VoicePart.WARMTH, VoicePart.RESPECT, VoicePart.PERSON);
    assertThat(all.parts())
        .flatExtracting(VoiceReport.PartRow::examples)
        .allSatisfy(shown -> assertThat(shown.caseId()).isEqualTo(feedbackCase.id()))
        .extracting(shown -> shown.example().sign())
        .contains(VoiceSign.THANKS, VoiceSign.INSULTS, VoiceSign.NAMED);
  }

  @Test
  void R32_a_member_reads_their_own_and_nobody_elses() {
    FeedbackCase feedbackCase = replied("Thank you.", now);

    assertThat(read(work.bo, Optional.empty()).looked()).isZero();
    ReadVoice.View own = read(sender(feedbackCase), Optional.empty());
    assertThat(own.everybody()).isFalse();
    assertThat(own.looked()).isEqualTo(1);
    assertThat(read(work.vastine, Optional.of(now.plusSeconds(1))).looked()).isZero();
  }

  @Test
  void more_replies_than_are_read_are_told() {
    FeedbackCase feedbackCase = replied("Thank you.", now);
    for (int number = 0; number < ReadVoice.MOST_REPLIES - 1; number++) {
      replied(feedbackCase, "Thank you.", now);
    }
    assertThat(read(work.vastine, Optional.empty()).whole()).isTrue();
    replied(feedbackCase, "Thank you.", now);
    ReadVoice.View view = read(work.vastine, Optional.empty());
    assertThat(view.whole()).isFalse();
    assertThat(view.looked()).isEqualTo(ReadVoice.MOST_REPLIES);
  }

  @Test
  void replies_that_were_not_published_do_not_count() {
    FeedbackCase feedbackCase = work.caseOf(work.given.wrote("Bo", "irritated, broken"));
    work.inside(() -> {
      Delivery waits = work.given.aDelivery(feedbackCase, "Thank you.", now);
      work.world
          .deliveries()
          .store(waits.taken(now).in(DeliveryState.DROPPED, now, Optional.empty()));
      return waits;
    });
    assertThat(read(work.vastine, Optional.empty()).looked()).isZero();
  }

  @Test
  void what_the_house_says_is_kept_measured_by_and_noted() {
    replied("Thank you, this sentence has ten words and not one more.", now);
    assertThat(plain()).contains(VoiceSign.THANKS).doesNotContain(VoiceSign.LONG_SENTENCE);
    assertThat(says(work.bo, 8)).isInstanceOf(Decision.Refused.class);
    assertThat(says(work.vastine, 7)).isInstanceOf(Decision.Refused.class);
    assertThat(accepted(says(work.vastine, 8)).sentenceWords()).isEqualTo(8);
    assertThat(plain()).contains(VoiceSign.LONG_SENTENCE);
    assertThat(
            accepted(
                    new ReadHouseVoice(permitted, work.world.voiceRuleBook())
                        .handle(work.aino, new ReadHouseVoice.Command()))
                .rules())
        .extracting(VoiceRules::sentenceWords)
        .containsExactly(8);

    assertThat(accepted(unsay().handle(work.vastine, new UnsayVoice.Command(VoiceScope.ALL))))
        .isEqualTo(VoiceScope.ALL);
    assertThat(unsay().handle(work.vastine, new UnsayVoice.Command(VoiceScope.ALL)))
        .isInstanceOf(Decision.Refused.class);
    assertThat(
            unsay()
                .handle(
                    work.bo,
                    new UnsayVoice.Command(
                        new VoiceScope(
                            Optional.of(new ChannelKind("mastodon")),
                            Optional.of(new LanguageTag("fi"))))))
        .isInstanceOf(Decision.Refused.class);
    assertThat(work.inside(() -> work.world.auditLog().latest(2)))
        .extracting(AuditLog.Entry::action, AuditLog.Entry::subject)
        .containsExactly(tuple("voice.unsaid", "*/*"), tuple("voice.said", "*/*"));
  }

  private List<VoiceSign> plain() {
    return read(work.vastine, Optional.empty()).report().rows().getFirst().parts().stream()
        .flatMap(part -> part.examples().stream())
        .map(shown -> shown.example().sign())
        .toList();
  }

  private UnsayVoice unsay() {
    return new UnsayVoice(
        permitted, work.world.voiceRuleBook(), work.world.auditLog(), work.world.clock());
  }

  @Test
  void R32_what_went_well_is_told_to_the_one_who_said_it() {
    FeedbackCase old = replied("Thank you.", now.minus(Duration.ofDays(8)));
    assertThat(well(sender(old))).isEmpty();

    FeedbackCase late = replied("damn. Thank you.", now.minus(Duration.ofDays(6)));
    assertThat(well(sender(late)))
        .hasValueSatisfying(shown -> {
          assertThat(shown.caseId()).isEqualTo(late.id());
          assertThat(shown.example().sign()).isEqualTo(VoiceSign.THANKS);
          assertThat(shown.example().words()).isEqualTo("Thank you.");
        });
    assertThat(well(work.vastine)).isEmpty();
  }

  private Optional<VoiceReport.Shown> well(Actor actor) {
    return accepted(
        new ReadWhatWentWell(permitted, desk, work.world.clock())
            .handle(actor, new ReadWhatWentWell.Command()));
  }

  /** Who sent the reply of a case. */
  private Actor sender(FeedbackCase feedbackCase) {
    MemberId member =
        work.inside(() -> work.world.deliveries().ofCase(feedbackCase.id()).getFirst().sender());
    return new Actor(work.vastine.workspace(), new By.AMember(member), work.aino.permissions());
  }
}
