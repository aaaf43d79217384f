package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.MeasureTaken;
import org.vastine.application.channel.OutgoingMeasure;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;

/** Mentions, replies and direct statuses of one account on a Mastodon server. */
public final class MastodonProvider implements ChannelProvider {

  private final InstantSource clock;
  private final MastodonClient client;
  private final MastodonReplies replies;
  private final MastodonMeasures measures;

  /** A provider that calls servers by the given means. */
  @Inject
  public MastodonProvider(OutboundHttp http, AnswerFamilies families, InstantSource clock) {
    this.clock = clock;
    this.client = new MastodonClient(http, families);
    this.replies = new MastodonReplies(client);
    this.measures = new MastodonMeasures(client);
  }

  @Override
  public ChannelDescription description() {
    return MastodonDescription.DESCRIPTION;
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return client
        .get(access, "/api/v1/accounts/verify_credentials", List.of())
        .then(own ->
            MastodonStatus.text(own, "acct")
                .<ChannelAnswer<String>>map(ChannelAnswer::done)
                .orElseGet(() -> ChannelAnswer.tryLater("the server names no account")))
        .then(acct -> limitIsLongEnough(access).map(_ -> new CheckedAccount("@" + acct)));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    MastodonCursor before =
        MastodonCursor.read(cursor)
            .orElseGet(
                () -> MastodonCursor.start(clock.instant().minus(MastodonPull.history(access))));
    return new MastodonPull(client, access, before, clock.instant()).page();
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    return replies.send(access, reply);
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return replies.find(access, reply);
  }

  @Override
  public ChannelAnswer<MeasureTaken> measure(AccountAccess access, OutgoingMeasure measure) {
    return measures.take(access, measure);
  }

  @Override
  public Listening listen(AccountAccess access, Runnable hint) {
    return client.stream(access, hint);
  }

  /**
   * Operators can allow less than Mastodon's own limit; then our promise of a limit would not hold.
   */
  private ChannelAnswer<Integer> limitIsLongEnough(AccountAccess access) {
    return switch (client.get(access, "/api/v2/instance", List.of())) {
      case ChannelAnswer.Done<JsonNode>(JsonNode instance) -> {
        int most =
            instance
                .at("/configuration/statuses/max_characters")
                .asInt(MastodonDescription.SERVER_LIMIT);
        yield most < MastodonDescription.SERVER_LIMIT
            ? new ChannelAnswer.Refused<>("mastodon.limit-too-short", "the server allows " + most)
            : ChannelAnswer.done(most);
      }
      // Servers before 4.0 do not describe themselves in this way.
      case ChannelAnswer.Gone<JsonNode> _ -> ChannelAnswer.done(MastodonDescription.SERVER_LIMIT);
      case ChannelAnswer<JsonNode> failed -> failed.map(_ -> 0);
    };
  }
}
