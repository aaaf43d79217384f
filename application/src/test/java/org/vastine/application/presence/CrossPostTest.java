package org.vastine.application.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.similarity.AlikeWords;
import org.vastine.application.similarity.SmallestRuns;
import org.vastine.domain.mention.ChannelAccountId;

/** What stands on several channels is found though it differs a little (R4). */
class CrossPostTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final ChannelAccountId MASTODON = new ChannelAccountId(new UUID(0, 1));
  private static final ChannelAccountId REVIEWS = new ChannelAccountId(new UUID(0, 2));
  private static final ChannelAccountId MAIL = new ChannelAccountId(new UUID(0, 3));
  private static final String LOST =
      "My parcel has been lost for three weeks now and nobody at Acme answers the phone.";

  private static Presences.Words words(
      String text, boolean ours, ChannelAccountId account, int times, int minutesAgo) {
    return new Presences.Words(
        text, ours, Set.of(account), times, NOW.minusSeconds(60L * minutesAgo));
  }

  private static List<CrossPost> among(Presences.Words... words) {
    return CrossPost.among(List.of(words), new AlikeWords(new SmallestRuns()), 20);
  }

  @Test
  void R4_small_differences_do_not_hide_a_cross_post() {
    assertThat(
            among(
                words(LOST, false, MASTODON, 1, 9),
                words("Hello! " + LOST.replace("weeks now", "weeks") + " :(", false, REVIEWS, 2, 3),
                words(LOST.replace(".", "!!!"), false, MAIL, 1, 5)))
        .containsExactly(
            new CrossPost(
                "Hello! " + LOST.replace("weeks now", "weeks") + " :(",
                false,
                Set.of(MASTODON, REVIEWS, MAIL),
                4,
                3,
                NOW.minusSeconds(180)));
  }

  @Test
  void R4_words_about_another_matter_and_words_on_one_channel_are_none() {
    assertThat(
            among(
                words(LOST, false, MASTODON, 1, 9),
                words(LOST.replace("lost", "late"), false, MASTODON, 1, 8),
                words(
                    "The coffee in your shop at the harbour was cold again this morning.",
                    false,
                    REVIEWS,
                    1,
                    2)))
        .isEmpty();
  }

  @Test
  void R4_what_we_published_and_what_we_heard_are_told_apart() {
    assertThat(among(words(LOST, false, MASTODON, 1, 9), words(LOST, true, REVIEWS, 1, 8)))
        .isEmpty();
  }

  @Test
  void R4_identical_words_are_found_though_they_are_few() {
    Presences.Words few =
        new Presences.Words("Incredible!!!!!!!!!!!!!!", false, Set.of(MASTODON, MAIL), 2, NOW);

    assertThat(among(few))
        .containsExactly(new CrossPost(few.text(), false, Set.of(MASTODON, MAIL), 2, 1, NOW));
  }
}
