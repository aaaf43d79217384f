package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.EarlierTurns;
import org.vastine.domain.reply.NextTurn;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/** How customers went on after our replies, and for how long it is remembered. */
final class RecallTurnsTest {

  private static final ReplyMoves SORRY =
      new ReplyMoves(Set.of(ReplyMove.THANKS, ReplyMove.APOLOGY), Set.of());

  private final Casework work = new Casework();
  private final RecallTurns recall =
      new RecallTurns(
          new Permitted(work.world.transactions()),
          new TurnsSoFar(work.world.recordedCases(), work.world.clock()));

  @Test
  void R26_what_customers_said_after_such_replies_is_counted() {
    FeedbackCase thanked = answered("c-1");
    says(thanked, "c-2", "Praise: thank you");
    FeedbackCase angry = answered("c-3");
    says(angry, "c-4", "Irritated: still nothing");

    assertThat(turns(Style.IRRITATED, SORRY))
        .isEqualTo(new EarlierTurns(2, Map.of(NextTurn.THANKS, 1, NextTurn.ARGUES, 1)));
    assertThat(turns(Style.URGENT, SORRY)).isEqualTo(EarlierTurns.NONE);
    assertThat(turns(Style.IRRITATED, new ReplyMoves(Set.of(ReplyMove.INVITATION), Set.of())))
        .isEqualTo(EarlierTurns.NONE);
  }

  @Test
  void R26_the_store_is_asked_again_after_ten_minutes() {
    answered("c-1");
    assertThat(turns(Style.IRRITATED, SORRY)).isEqualTo(EarlierTurns.NONE);

    work.world.clock().advance(Duration.ofDays(3));
    assertThat(turns(Style.IRRITATED, SORRY))
        .isEqualTo(new EarlierTurns(1, Map.of(NextTurn.SILENT, 1)));

    says(answered("c-2"), "c-3", "Irritated: still nothing");
    work.world.clock().advance(TurnsSoFar.FRESH.minus(Duration.ofMinutes(2)));
    assertThat(turns(Style.IRRITATED, SORRY).replies()).isEqualTo(1);
    work.world.clock().advance(Duration.ofMinutes(2));
    assertThat(turns(Style.IRRITATED, SORRY))
        .isEqualTo(new EarlierTurns(2, Map.of(NextTurn.SILENT, 1, NextTurn.ARGUES, 1)));
  }

  @Test
  void R43_only_who_reads_cases_is_told() {
    assertThat(
            code(
                recall.handle(
                    work.lacking(Permission.READ_CASES),
                    new RecallTurns.Command(Style.IRRITATED, SORRY))))
        .isEqualTo("team.permission-needed");
  }

  private EarlierTurns turns(Style style, ReplyMoves moves) {
    return accepted(recall.handle(work.aino, new RecallTurns.Command(style, moves)));
  }

  private FeedbackCase answered(String id) {
    FeedbackCase fresh =
        work.caseOf(
            work.given.item(
                new ExternalId(id),
                new ExternalId("post-" + id),
                "Maija",
                "Irritated: where is my parcel?"));
    accepted(
        work.sends(
            work.aino,
            work.writes(work.aino, fresh, "Thank you. We are sorry. It comes at 3 o'clock."),
            Optional.empty()));
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
    return work.feedbackCase(fresh.id());
  }

  private void says(FeedbackCase to, String id, String words) {
    work.takesIn(
        new InboundItem.Published(
            work.given.item(
                new ExternalId(id),
                work.inside(() -> work.world.mentions().find(to.talk().first()).orElseThrow())
                    .item()
                    .thread(),
                "Maija",
                words)));
  }
}
