package org.vastine.application.advocate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.advocate.AskId;
import org.vastine.domain.advocate.AskPurpose;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;

/** What every {@link AdvocateBook} keeps to. */
public abstract class AdvocateBookContract extends PortContract {

  private AdvocateBook book() {
    return ports().advocateBook();
  }

  private Ask asked(AuthorId author, int minutes) {
    Ask ask =
        new Ask(
            new AskId(ids.next()),
            author,
            new CaseId(ids.next()),
            AskPurpose.TRY_OUT,
            "Would you try the new one?",
            NOW.plusSeconds(60L * minutes),
            new MemberId(ids.next()));
    doInside(() -> book().store(ask));
    return ask;
  }

  private AuthorId anAuthor() {
    return new AuthorId(ids.next());
  }

  @Test
  final void R10_asks_come_back_as_they_were_kept_the_latest_first() {
    Ask first = asked(anAuthor(), 1);
    Ask second = asked(anAuthor(), 2);

    assertThat(inside(() -> book().asksSince(NOW))).containsExactly(second, first);
    assertThat(inside(() -> book().asksSince(second.at()))).containsExactly(second);
    assertThat(inside(() -> book().asksSince(Instant.parse("2027-01-01T00:00:00Z")))).isEmpty();
    assertThat(elsewhere(() -> book().asksSince(NOW))).isEmpty();
  }

  @Test
  final void R43_of_somebody_who_is_taken_off_nothing_but_that_is_kept() {
    AuthorId gone = anAuthor();
    Ask other = asked(anAuthor(), 2);
    asked(gone, 1);
    doInside(() -> book().takeOff(gone, NOW));
    doInside(() -> book().takeOff(gone, NOW.plusSeconds(1)));

    assertThat(inside(() -> book().off())).isEqualTo(Set.of(gone));
    assertThat(inside(() -> book().asksSince(NOW))).containsExactly(other);
    assertThat(elsewhere(() -> book().off())).isEmpty();
    rolledBack(() -> book().takeOff(other.author(), NOW));
    assertThat(inside(() -> book().asksSince(NOW))).containsExactly(other);
  }

  @Test
  final void R10_limits_are_the_usual_ones_until_the_workspace_says_its_own() {
    assertThat(inside(() -> book().limits())).isEqualTo(AdvocateLimits.USUAL);
    assertThat(inside(() -> book().lockLimits())).isEqualTo(AdvocateLimits.USUAL);
    AdvocateLimits own = new AdvocateLimits(1, 7, 30, 1);
    doInside(() -> book().store(own));
    assertThat(inside(() -> book().limits())).isEqualTo(own);
    AdvocateLimits later = new AdvocateLimits(2, 8, 31, 2);
    doInside(() -> book().store(later));
    assertThat(inside(() -> book().lockLimits())).isEqualTo(later);
    assertThat(elsewhere(() -> book().limits())).isEqualTo(AdvocateLimits.USUAL);
  }
}
