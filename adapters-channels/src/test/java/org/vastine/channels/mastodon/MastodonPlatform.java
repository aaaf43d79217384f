package org.vastine.channels.mastodon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vastine.application.channel.AccountAccess;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;
import org.vastine.channels.tck.Trait;
import org.vastine.channels.tck.Trouble;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** The fake server in the form that the test kit moves. */
final class MastodonPlatform implements FakePlatform {

  private static final UUID ID = UUID.fromString("0198e0a0-0000-7000-8000-000000000001");

  private final FakeMastodon server;
  private boolean unreachable;

  MastodonPlatform(SettableClock clock) {
    this.server = new FakeMastodon(clock);
  }

  @Override
  public AccountAccess access() {
    String address = unreachable ? "http://127.0.0.1:" + portOfNobody() : server.root().toString();
    return accessTo(address);
  }

  static AccountAccess accessTo(String address) {
    return new AccountAccess(
        new WorkspaceId(ID),
        new ChannelAccount(
            new ChannelAccountId(ID),
            MastodonDescription.KIND,
            "Acme on Mastodon",
            Map.of(MastodonDescription.SERVER, address, NetworkReach.SETTING_NAME, "true"),
            AccountState.ACTIVE),
        Map.of(MastodonDescription.TOKEN, FakeMastodon.TOKEN));
  }

  @Override
  public int itemsForThreePages() {
    return 2 * MastodonPull.PAGE + 1;
  }

  @Override
  public ExternalId someoneWrites(String author, String words, Audience audience) {
    String visibility =
        switch (audience) {
          case PUBLIC -> "public";
          case PRIVATE -> "direct";
        };
    return new ExternalId(server.someoneWrites(author, words, visibility));
  }

  @Override
  public ExternalId someoneAnswers(ExternalId item, String author, String words) {
    return new ExternalId(server.someoneAnswers(item.value(), author, words));
  }

  @Override
  public void someoneEdits(ExternalId item, String words) {
    server.someoneEdits(item.value(), words);
  }

  @Override
  public void someoneRemoves(ExternalId item) {
    server.someoneRemoves(item.value());
  }

  @Override
  public List<Reply> ourReplies() {
    return server.ours().stream()
        .map(status ->
            new Reply(
                new ExternalId(status.id()),
                new ExternalId(status.parent().orElseThrow()),
                status.visibility().equals("direct") ? Audience.PRIVATE : Audience.PUBLIC,
                status.text()))
        .toList();
  }

  @Override
  public void make(Trouble trouble) {
    unreachable = trouble == Trouble.UNREACHABLE;
    server.make(trouble);
  }

  @Override
  public void calm() {
    unreachable = false;
    server.calm();
  }

  @Override
  public Instant rateLimitedUntil() {
    return server.rateLimitedUntil();
  }

  @Override
  public Map<Trait, String> lacks() {
    return Map.of();
  }

  @Override
  public Map<Trouble, String> cannotHappen() {
    return Map.of();
  }

  @Override
  public void close() {
    server.close();
  }

  private static int portOfNobody() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }
}
