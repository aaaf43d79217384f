package org.vastine.domain.conduct;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

/** Members, an author, and wishes for tests of the ladder. */
final class LadderFixture {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final Ladder LADDER = new Ladder(NOON);
  static final CaseTextId WORDS = new CaseTextId(id(900));
  static final Ladder.Who AINO = new Ladder.Who(new MemberId(id(1)), false);
  static final Ladder.Who LEAD = new Ladder.Who(new MemberId(id(2)), true);
  static final Ladder.Who OTHER_LEAD = new Ladder.Who(new MemberId(id(3)), true);
  static final Standing CLEAN =
      Standing.of(new Standing.Key(new AuthorId(id(10)), new ChannelAccountId(id(11))));

  private LadderFixture() {}

  static UUID id(long number) {
    return new UUID(0, number);
  }

  static ConductStepId step(long number) {
    return new ConductStepId(id(number));
  }

  static LadderStep.Grounds grounds(long mention) {
    return new LadderStep.Grounds(
        new CaseId(id(20)), new MentionId(id(mention)), new RuleRef(1, 3), WORDS);
  }

  static Ladder.Wish wish(long number, ConductRung rung) {
    return new Ladder.Wish(step(number), rung, grounds(30), Optional.empty(), false);
  }

  static Ladder.Wish until(long number, ConductRung rung, Instant end) {
    return new Ladder.Wish(step(number), rung, grounds(30), Optional.of(end), false);
  }

  static Ladder.Wish extreme(long number, ConductRung rung) {
    return new Ladder.Wish(step(number), rung, grounds(30), Optional.empty(), true);
  }

  static Standing taken(Standing before, Ladder.Wish wish) {
    return accepted(LADDER.take(before, wish, AINO, false)).standing();
  }

  static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }
}
