package org.vastine.web.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.application.presence.CrossPost;
import org.vastine.application.presence.ReadPresence;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.presence.Presence;
import org.vastine.domain.presence.PresenceState;
import org.vastine.web.console.Shell;

/**
 * How alive our own channels are, in words (R4).
 *
 * @param channels by the id of the account
 * @param crossPosts the same words, or nearly, on several of them
 */
public record PresenceLines(Map<String, Line> channels, List<Post> crossPosts) {

  /**
   * One channel.
   *
   * @param state the state's label
   * @param tone of its chip
   * @param heard when something was last heard
   * @param answered when we last answered
   * @param unanswered how many wait
   * @param waiting the case that has waited longest
   * @param since since when it has
   */
  public record Line(
      String state,
      String tone,
      String heard,
      String answered,
      int unanswered,
      Optional<String> waiting,
      String since) {}

  /** Words that stand on several channels, in so many wordings. */
  public record Post(
      String text, boolean ours, String where, int times, int wordings, String last) {}

  static PresenceLines of(Shell s, ReadPresence.View view, List<ChannelAccount> accounts) {
    Map<ChannelAccountId, String> names =
        accounts.stream().collect(Collectors.toMap(ChannelAccount::id, ChannelAccount::name));
    return new PresenceLines(
        view.channels().stream()
            .collect(
                Collectors.toMap(one -> one.presence().account().toString(), one -> line(s, one))),
        view.crossPosts().stream().map(post -> post(s, post, names)).toList());
  }

  private static Line line(Shell s, ReadPresence.Standing standing) {
    Presence it = standing.presence();
    return new Line(
        standing.state().label(),
        tone(standing.state()),
        it.heardAt().map(s::full).orElse(s.t("presence.never")),
        it.answeredAt().map(s::full).orElse(s.t("presence.never")),
        it.unanswered(),
        it.waiting().map(waiting -> waiting.caseId().toString()),
        it.waiting().map(waiting -> s.full(waiting.since())).orElse(""));
  }

  private static String tone(PresenceState state) {
    return switch (state) {
      case ALIVE -> "t-ok";
      case QUIET -> "t-muted";
      case NEGLECTED -> "t-warn";
    };
  }

  private static Post post(Shell s, CrossPost post, Map<ChannelAccountId, String> names) {
    return new Post(
        post.text(),
        post.ours(),
        post.accounts().stream()
            .map(account -> names.getOrDefault(account, "–"))
            .sorted()
            .collect(Collectors.joining(", ")),
        post.times(),
        post.wordings(),
        s.full(post.lastAt()));
  }
}
