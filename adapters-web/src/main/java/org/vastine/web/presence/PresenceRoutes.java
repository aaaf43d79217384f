package org.vastine.web.presence;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.presence.CrossPost;
import org.vastine.application.presence.ReadPresence;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.presence.Presence;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How alive each of our own channels is (R4). */
public final class PresenceRoutes implements Routes {

  private final ReadPresence read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public PresenceRoutes(ReadPresence read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  private record ChannelPresenceBody(
      UUID account,
      String state,
      Optional<Instant> heardAt,
      Optional<Instant> answeredAt,
      int unanswered,
      Optional<UUID> waitingCase,
      Optional<Instant> waitingSince) {
    static ChannelPresenceBody of(ReadPresence.Standing standing) {
      Presence it = standing.presence();
      return new ChannelPresenceBody(
          it.account().value(),
          standing.state().label(),
          it.heardAt(),
          it.answeredAt(),
          it.unanswered(),
          it.waiting().map(waiting -> waiting.caseId().value()),
          it.waiting().map(Presence.Waiting::since));
    }
  }

  private record CrossPostBody(
      String text, boolean ours, List<UUID> accounts, int times, int wordings, Instant lastAt) {
    static CrossPostBody of(CrossPost post) {
      return new CrossPostBody(
          post.text(),
          post.ours(),
          post.accounts().stream().map(ChannelAccountId::value).sorted().toList(),
          post.times(),
          post.wordings(),
          post.lastAt());
    }
  }

  private record PresenceBody(
      String neglectedAfter,
      String quietAfter,
      List<ChannelPresenceBody> channels,
      List<CrossPostBody> crossPosts) {
    static PresenceBody of(ReadPresence.View view) {
      return new PresenceBody(
          view.rule().neglectedAfter().toString(),
          view.rule().quietAfter().toString(),
          view.channels().stream().map(ChannelPresenceBody::of).toList(),
          view.crossPosts().stream().map(CrossPostBody::of).toList());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/presence", this::read);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadPresence.Command()),
        view -> Answer.ok(PresenceBody.of(view)));
  }
}
