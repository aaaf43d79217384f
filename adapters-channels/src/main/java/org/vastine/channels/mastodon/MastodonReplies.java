package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.channels.http.OutboundRequest.Field;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;

/** Publishes replies, and looks for those whose receipt was lost. */
final class MastodonReplies {

  /** How far the server's clock may be behind ours. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  private static final Pattern LEADING_ADDRESS = Pattern.compile("^@\\S+ ");
  private static final int PAGE = 40;
  private static final int MOST_PAGES = 10;

  private final MastodonClient client;

  MastodonReplies(MastodonClient client) {
    this.client = client;
  }

  /** Reads the item first: it may be gone, and its author's address has to stand in the reply. */
  ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    if (!MastodonDescription.LIMIT.fits(reply.text())) {
      return new ChannelAnswer.Refused<>(
          "channel.text-too-long", "more than " + MastodonDescription.LIMIT.most());
    }
    return client
        .get(
            access,
            "/api/v1/statuses/" + MastodonClient.segment(reply.inReplyTo().value()),
            List.of())
        .then(item ->
            client.post(
                access,
                "/api/v1/statuses",
                form(reply, new MastodonStatus(item)),
                reply.key().toString()))
        .then(MastodonReplies::receipt);
  }

  /** Looks through what our account published since the reply was first tried. */
  ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return client
        .get(access, "/api/v1/accounts/verify_credentials", List.of())
        .then(own -> findAmong(access, reply, own.path("id").asText(), Optional.empty(), 1));
  }

  private ChannelAnswer<Optional<PublishedReply>> findAmong(
      AccountAccess access, OutgoingReply reply, String ownId, Optional<String> before, int page) {
    if (page > MOST_PAGES) {
      return new ChannelAnswer.Unknown<>("too much was published since to find one reply");
    }
    List<Field> query = new ArrayList<>();
    query.add(new Field("limit", String.valueOf(PAGE)));
    query.add(new Field("exclude_reblogs", "true"));
    before.ifPresent(id -> query.add(new Field("max_id", id)));
    return client
        .get(access, "/api/v1/accounts/" + MastodonClient.segment(ownId) + "/statuses", query)
        .then(document -> findOn(access, reply, ownId, document, page));
  }

  private ChannelAnswer<Optional<PublishedReply>> findOn(
      AccountAccess access, OutgoingReply reply, String ownId, JsonNode document, int page) {
    Instant earliest = reply.firstTriedAt().minus(CLOCKS_APART);
    Optional<String> last = Optional.empty();
    for (JsonNode each : document) {
      MastodonStatus status = new MastodonStatus(each);
      if (status.createdAt().map(at -> at.isBefore(earliest)).orElse(false)) {
        return ChannelAnswer.done(Optional.empty());
      }
      last = status.id();
      if (last.isPresent()
          && status.parentId().filter(reply.inReplyTo().value()::equals).isPresent()) {
        ChannelAnswer<Boolean> same = hasTheseWords(access, last.get(), reply.text());
        if (!(same instanceof ChannelAnswer.Done<Boolean>(Boolean isIt))) {
          return same.map(_ -> Optional.empty());
        }
        if (isIt) {
          return receipt(each).map(Optional::of);
        }
      }
    }
    return document.size() < PAGE
        ? ChannelAnswer.done(Optional.empty())
        : findAmong(access, reply, ownId, last, page + 1);
  }

  /** Compares with the words as they were sent, not with the HTML that the server made of them. */
  private ChannelAnswer<Boolean> hasTheseWords(AccountAccess access, String id, String text) {
    return client
        .get(access, "/api/v1/statuses/" + MastodonClient.segment(id) + "/source", List.of())
        .map(source -> spaced(source.path("text").asText()))
        .map(words ->
            words.equals(spaced(text))
                || LEADING_ADDRESS.matcher(words).replaceFirst("").equals(spaced(text)));
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<Field> form(OutgoingReply reply, MastodonStatus item) {
    boolean isPrivate = reply.audience() == Audience.PRIVATE;
    List<Field> form = new ArrayList<>();
    form.add(new Field("status", addressed(reply.text(), item)));
    form.add(new Field("in_reply_to_id", reply.inReplyTo().value()));
    form.add(new Field("visibility", isPrivate ? "direct" : publicLike(item)));
    reply.language().ifPresent(language -> form.add(new Field("language", language.code())));
    if (isPrivate) {
      // Everyone named in the words sees a direct status: the server refuses it when that would be
      // anybody else.
      item.accountId().ifPresent(id -> form.add(new Field("allowed_mentions[]", id)));
    }
    return form;
  }

  private static String addressed(String text, MastodonStatus item) {
    return item.acct()
        .map(acct -> "@" + acct)
        .filter(address -> !text.contains(address))
        .map(address -> address + " " + text)
        .orElse(text);
  }

  /** An answer is not shown more widely than what it answers. */
  private static String publicLike(MastodonStatus item) {
    return item.visibility().equals("public") ? "public" : "unlisted";
  }

  private static ChannelAnswer<PublishedReply> receipt(JsonNode document) {
    MastodonStatus status = new MastodonStatus(document);
    if (status.id().isEmpty() || status.createdAt().isEmpty()) {
      return new ChannelAnswer.Unknown<>("the receipt names no status");
    }
    return ChannelAnswer.done(
        new PublishedReply(
            new ExternalId(status.id().get()), status.url(), status.createdAt().get()));
  }
}
