package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.MAILBOX;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.aMail;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.RelayBrake;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;

/** What arrives in private comes into the same case (R16, R17). */
final class CaseRelayTest {

  private static final AliasId ALIAS = new AliasId(id(80));
  private static final Mention FIRST = aMail(1, NOON, 1);
  private static final CaseId APART = new CaseId(id(90));

  private static FeedbackCase written() {
    FeedbackCase offered = CaseHandOffTest.offered();
    return offered.applyAll(CaseRelay.join(offered, FIRST, Optional.of(ALIAS), NOON));
  }

  @Test
  @DisplayName("R17 the case goes on in private: its mail is a mention of it, and opens it again")
  void mail_joins_the_case() {
    FeedbackCase written = written();

    assertThat(written.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(written.audience()).isEqualTo(Audience.PRIVATE);
    assertThat(written.talk().mentions()).isEqualTo(2);
    assertThat(written.talk().latest()).isEqualTo(FIRST.id());
    assertThat(written.handOff().state()).isEqualTo(HandOffState.ACCEPTED);
  }

  @Test
  @DisplayName("R17 a private reply goes where the customer wrote, a public one to the thread")
  void replies_go_where_they_belong() {
    FeedbackCase written = written();
    MentionId inThread = CaseHandOffTest.offered().talk().latest();

    assertThat(written.answering(Audience.PRIVATE))
        .isEqualTo(new FeedbackCase.Answering(FIRST.id(), MAILBOX));
    assertThat(written.answering(Audience.PUBLIC))
        .isEqualTo(new FeedbackCase.Answering(inThread, written.account()));

    Mention again = aMention(2, NOON);
    FeedbackCase both = written.applyAll(CaseIntake.join(written, again, NOON));
    assertThat(both.answering(Audience.PUBLIC).mention()).isEqualTo(again.id());
    assertThat(both.answering(Audience.PRIVATE).mention()).isEqualTo(FIRST.id());
  }

  @Test
  @DisplayName("R16 the address that first wrote takes part; another is a stranger until let in")
  void strangers_wait_for_a_member() {
    FeedbackCase written = written();
    Mention strange = aMail(2, NOON, 2);
    assertThat(written.handOff().talk().admits(FIRST.author())).isTrue();
    assertThat(written.handOff().talk().admits(strange.author())).isFalse();

    FeedbackCase marked =
        written.applyAll(CaseRelay.stranger(written, strange, ALIAS, APART, NOON));
    assertThat(marked.talk()).isEqualTo(written.talk());
    assertThat(marked.handOff().talk().stranger(strange.id())).isPresent();

    FeedbackCase letIn =
        marked.applyAll(
            accepted(
                CaseRelay.decide(
                    marked, AINO, strange.id(), Optional.of(strange), by(AINO), NOON)));
    assertThat(letIn.talk().latest()).isEqualTo(strange.id());
    assertThat(letIn.handOff().talk().admits(strange.author())).isTrue();
    assertThat(letIn.handOff().talk().strangers()).isEmpty();
  }

  @Test
  @DisplayName("R16 a stranger who is not let in stays outside")
  void strangers_stay_outside() {
    Mention strange = aMail(2, NOON, 2);
    FeedbackCase written = written();
    FeedbackCase marked =
        written.applyAll(CaseRelay.stranger(written, strange, ALIAS, APART, NOON));
    FeedbackCase left =
        marked.applyAll(
            accepted(
                CaseRelay.decide(marked, AINO, strange.id(), Optional.empty(), by(AINO), NOON)));

    assertThat(left.handOff().talk().admits(strange.author())).isFalse();
    assertThat(left.talk()).isEqualTo(written.talk());
    assertThat(
            refusedCode(
                CaseRelay.decide(left, AINO, strange.id(), Optional.empty(), by(AINO), NOON)))
        .isEqualTo("stranger.not-found");
  }

  @Test
  @DisplayName("R16 an alias is shut off by its member at any time, by nobody else's colleague")
  void alias_is_shut_by_its_member() {
    RelayToken token = RelayToken.of("abcdefghijklmnopqrstuvwxyz");
    RelayAlias alias =
        new RelayAlias(
            ALIAS,
            token,
            AINO,
            CASE,
            MAILBOX,
            "palaute+" + token + "@example.org",
            NOON,
            Optional.empty());

    assertThat(refusedCode(alias.shut(BO, false, NOON))).isEqualTo("alias.not-yours");
    assertThat(accepted(alias.shut(BO, true, NOON)).isOpen()).isFalse();
    RelayAlias shut = accepted(alias.shut(AINO, false, NOON));
    assertThat(refusedCode(shut.shut(AINO, false, NOON))).isEqualTo("alias.shut");
  }

  @Test
  @DisplayName("R16 more than twenty mails of one sender in an hour are a loop")
  void brake_stops_loops() {
    RelayBrake brake = RelayBrake.first(NOON);
    for (int mail = 2; mail <= RelayBrake.MOST; mail++) {
      brake = brake.another(NOON.plusSeconds(mail));
    }
    assertThat(brake.stops()).isFalse();
    assertThat(brake.another(NOON.plusSeconds(100)).stops()).isTrue();
    assertThat(brake.another(NOON.plus(Duration.ofHours(1))).stops()).isFalse();
  }
}
