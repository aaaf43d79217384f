package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.Effect;
import org.vastine.channels.http.EventStream;
import org.vastine.channels.http.HttpOutcome;
import org.vastine.channels.http.JsonBody;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.http.OutboundRequest;
import org.vastine.channels.http.OutboundRequest.Field;
import org.vastine.domain.channel.ChannelAnswer;

/** Speaks to a Mastodon server: paths, credentials, JSON. */
final class MastodonClient {

  private final OutboundHttp http;
  private final AnswerFamilies families;

  MastodonClient(OutboundHttp http, AnswerFamilies families) {
    this.http = http;
    this.families = families;
  }

  /** An id as a part of a path. */
  static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /** Reads a document. */
  ChannelAnswer<JsonNode> get(AccountAccess access, String path, List<Field> query) {
    String tail = query.isEmpty() ? path : path + "?" + OutboundRequest.encoded(query);
    return at(access, tail).then(uri -> call(access, OutboundRequest.get(uri), Effect.READS));
  }

  /** Sends a form under a key that makes a second try harmless. */
  ChannelAnswer<JsonNode> post(AccountAccess access, String path, List<Field> form, String key) {
    return at(access, path)
        .then(uri ->
            call(
                access,
                OutboundRequest.postForm(uri, form).with("Idempotency-Key", key),
                Effect.WRITES));
  }

  /** Listens to the account's notifications until closed. */
  EventStream stream(AccountAccess access, Runnable hint) {
    return EventStream.open(
        http, () -> streamRequest(access), NetworkReach.of(access), event -> hint.run());
  }

  private ChannelAnswer<JsonNode> call(
      AccountAccess access, OutboundRequest request, Effect effect) {
    HttpOutcome outcome = http.call(authorised(access, request), NetworkReach.of(access));
    return families.of(
        outcome,
        effect,
        answer ->
            JsonBody.read(answer)
                .<ChannelAnswer<JsonNode>>map(ChannelAnswer::done)
                .orElseGet(() -> families.unfinished(effect, answer + " without readable JSON")));
  }

  private Optional<OutboundRequest> streamRequest(AccountAccess access) {
    ChannelAnswer<JsonNode> instance = get(access, "/api/v2/instance", List.of());
    String stated =
        instance instanceof ChannelAnswer.Done<JsonNode>(JsonNode document)
            ? document.at("/configuration/urls/streaming").asText("")
            : "";
    String base = stated.replaceFirst("^ws", "http").replaceFirst("/+$", "");
    Optional<URI> root = base.startsWith("http") ? uri(base) : base(access);
    return root.flatMap(uri -> uri(uri + "/api/v1/streaming/user/notification"))
        .map(uri -> authorised(access, OutboundRequest.get(uri)));
  }

  private static OutboundRequest authorised(AccountAccess access, OutboundRequest request) {
    return request.authorisedBy(access.required(MastodonDescription.TOKEN));
  }

  private static ChannelAnswer<URI> at(AccountAccess access, String tail) {
    Optional<URI> uri = base(access).flatMap(base -> uri(base + tail));
    if (uri.isEmpty()) {
      return new ChannelAnswer.Refused<>("channel.setting-unreadable", MastodonDescription.SERVER);
    }
    boolean isInClear = uri.get().getScheme().equals("http");
    return isInClear && NetworkReach.of(access) == NetworkReach.PUBLIC
        ? new ChannelAnswer.Refused<>("channel.needs-https", MastodonDescription.SERVER)
        : ChannelAnswer.done(uri.get());
  }

  /** The server's address; people often give its name alone. */
  private static Optional<URI> base(AccountAccess access) {
    String given = access.required(MastodonDescription.SERVER).strip().replaceFirst("/+$", "");
    return uri(given.contains("://") ? given : "https://" + given);
  }

  private static Optional<URI> uri(String text) {
    try {
      URI uri = URI.create(text);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
