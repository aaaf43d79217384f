package org.vastine.channels.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.MeasureTaken;
import org.vastine.application.channel.OutgoingMeasure;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.tck.SettableClock;
import org.vastine.channels.tck.Trouble;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

/** What the conduct ladder asks a Mastodon server for (R29). */
final class MastodonMeasuresTest {

  private final SettableClock clock = new SettableClock();
  private final FakeMastodon server = new FakeMastodon(clock);
  private final OutboundHttp http = OutboundHttp.usual();
  private final MastodonProvider provider =
      new MastodonProvider(http, new AnswerFamilies(clock), clock);

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  private ChannelAnswer<MeasureTaken> take(AuthorMeasure what) {
    return provider.measure(
        MastodonPlatform.accessTo(server.root().toString()),
        new OutgoingMeasure(
            what,
            new Handle(MastodonDescription.KIND, new ExternalId("77"), "Troll", Optional.empty()),
            new ExternalId("1001"),
            "House rule 1: Stick to the matter"));
  }

  @Test
  void R29_an_author_is_muted_and_blocked_and_all_of_it_taken_back() {
    assertThat(take(AuthorMeasure.MUTE)).isEqualTo(ChannelAnswer.done(MeasureTaken.TAKEN));
    assertThat(take(AuthorMeasure.BLOCK)).isEqualTo(ChannelAnswer.done(MeasureTaken.TAKEN));
    assertThat(server.measures().muted()).containsExactly("77");
    assertThat(server.measures().blocked()).containsExactly("77");

    take(AuthorMeasure.UNMUTE);
    take(AuthorMeasure.UNBLOCK);
    assertThat(server.measures().muted()).isEmpty();
    assertThat(server.measures().blocked()).isEmpty();
  }

  @Test
  void R29_a_report_names_the_account_the_status_and_the_house_rule() {
    assertThat(take(AuthorMeasure.REPORT)).isEqualTo(ChannelAnswer.done(MeasureTaken.TAKEN));

    assertThat(server.measures().reports())
        .containsExactly("[77] [1001] [House rule 1: Stick to the matter]");
  }

  @Test
  void R29_what_went_wrong_is_told_so_that_it_is_tried_again_or_left_to_a_person() {
    server.make(Trouble.RATE_LIMITED);
    assertThat(take(AuthorMeasure.MUTE))
        .isEqualTo(new ChannelAnswer.RateLimited<>(server.rateLimitedUntil()));
    server.make(Trouble.CREDENTIALS_EXPIRED);
    assertThat(take(AuthorMeasure.MUTE)).isInstanceOf(ChannelAnswer.NeedsAuthorisation.class);
    server.make(Trouble.RECEIPT_LOST);
    assertThat(take(AuthorMeasure.REPORT)).isInstanceOf(ChannelAnswer.Unknown.class);
    server.calm();
    assertThat(server.measures().reports()).hasSize(1);
  }
}
