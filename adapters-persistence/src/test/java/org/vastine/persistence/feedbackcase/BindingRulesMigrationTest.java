package org.vastine.persistence.feedbackcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.PostgresWorld;

/**
 * A database of the time when rows said neither who may leave a case unanswered, nor our last offer
 * nor which attacks count, is brought up to what the events fold to.
 */
class BindingRulesMigrationTest extends PortContract {

  private static final String MIGRATION = "/db/migration/V35__binding_rules.sql";

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }

  @Test
  void rows_of_every_workspace_say_what_their_events_fold_to() throws Exception {
    FeedbackCase untouched = inside(() -> given().aCase());
    List<FeedbackCase> all =
        inside(() ->
            List.of(
                given().aCaseDueAt(NOW, Style.QUESTION),
                with(triaged(Style.THREAT), triaged(Style.NEUTRAL)),
                with(triaged(Style.THREAT), corrected(Style.IRRITATED)),
                with(triaged(Style.HARASSMENT)),
                with(corrected(Style.THREAT)),
                with(replied(1, Audience.PUBLIC), replied(2, Audience.PUBLIC)),
                with(replied(3, Audience.PRIVATE)),
                with(
                    replied(4, Audience.PUBLIC),
                    new HandOffEvent.OfferSent(NOW, By.VASTINE, delivery(4), OfferPurpose.OFFER),
                    replied(5, Audience.PUBLIC))));
    FeedbackCase foreign = elsewhere(() -> with(triaged(Style.THREAT)));

    try (Connection owner =
            DriverManager.getConnection(
                WORLD.address().url(), WORLD.address().user(), WORLD.address().password());
        Statement statement = owner.createStatement()) {
      without(statement);
      statement.execute(migration());
    }

    for (FeedbackCase one : all) {
      assertThat(inside(() -> WORLD.cases().find(one.id()))).contains(one);
    }
    assertThat(all.get(1).standoff().isThreat()).isTrue();
    assertThat(all.get(2).standoff().isThreat()).isFalse();
    assertThat(all.getLast().standoff().offer()).contains(delivery(4));
    assertThat(inside(() -> WORLD.cases().find(untouched.id()))).contains(untouched);
    assertThat(elsewhere(() -> WORLD.cases().find(foreign.id()))).contains(foreign);
    assertThat(inside(() -> WORLD.cases().threatOf(all.get(1).key().author(), untouched.id())))
        .isPresent();
  }

  private FeedbackCase with(CaseEvent... events) {
    FeedbackCase opened = given().aCase();
    return given().with(opened, replaced(events, opened.talk().first()));
  }

  /** Judgements are of the mention that opened the case. */
  private static CaseEvent[] replaced(CaseEvent[] events, MentionId mention) {
    CaseEvent[] all = events.clone();
    for (int i = 0; i < all.length; i++) {
      if (all[i] instanceof CaseEvent.Triaged one) {
        all[i] =
            new CaseEvent.Triaged(
                one.at(),
                one.by(),
                mention,
                one.style(),
                one.confidence(),
                one.runnerUp(),
                one.sentiment(),
                one.subject(),
                one.language(),
                one.undecided(),
                one.model());
      }
    }
    return all;
  }

  private CaseEvent triaged(Style style) {
    return new CaseEvent.Triaged(
        NOW,
        By.VASTINE,
        new MentionId(ids.next()),
        style,
        new Confidence(0.9),
        Style.NEUTRAL,
        Sentiment.NEGATIVE,
        Subject.OTHER,
        LanguageTag.of("fi"),
        style == Style.HARASSMENT,
        "test");
  }

  private static CaseEvent corrected(Style style) {
    return new CaseEvent.TriageCorrected(
        NOW, By.VASTINE, style, Sentiment.NEGATIVE, Subject.OTHER, LanguageTag.of("fi"));
  }

  private static DeliveryId delivery(long number) {
    return new DeliveryId(new UUID(0x35, number));
  }

  private static CaseEvent replied(long number, Audience audience) {
    return new CaseEvent.ReplyPublished(NOW, By.VASTINE, delivery(number), audience, true);
  }

  private static void without(Statement statement) throws SQLException {
    statement.execute("DROP INDEX feedback_case_threatened");
    statement.execute(
        "ALTER TABLE feedback_case DROP COLUMN silence, DROP COLUMN standoff,"
            + " DROP COLUMN threatened");
  }

  private static String migration() throws IOException {
    try (InputStream script = BindingRulesMigrationTest.class.getResourceAsStream(MIGRATION)) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    }
  }
}
