package org.vastine.channels.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.SequentialIds;
import org.vastine.application.sandbox.InMemorySandboxPages;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.application.sandbox.SandboxSwitches;
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

/** The practice page in memory, with its visitors. */
final class SandboxPlatform implements FakePlatform {

  private static final UUID PAGE = UUID.fromString("0198e0a0-0000-7000-8000-000000000002");
  private static final WorkspaceId WORKSPACE = new WorkspaceId(PAGE);

  private final InMemoryTransactions transactions = new InMemoryTransactions();
  private final InMemorySandboxPages pages = new InMemorySandboxPages(transactions);
  private final Ids ids = new SequentialIds();
  private final SettableClock clock;

  SandboxPlatform(SettableClock clock) {
    this.clock = clock;
    transactions.inWorkspace(WORKSPACE, () -> pages.open(PAGE, "Acme"));
  }

  SandboxProvider provider() {
    return new SandboxProvider(pages, transactions, ids, clock);
  }

  @Override
  public AccountAccess access() {
    return new AccountAccess(
        WORKSPACE,
        new ChannelAccount(
            new ChannelAccountId(PAGE),
            SandboxDescription.KIND,
            "Practice",
            Map.of(SandboxDescription.TITLE, "Acme"),
            AccountState.ACTIVE),
        Map.of());
  }

  @Override
  public int itemsForThreePages() {
    return 2 * SandboxProvider.PAGE + 1;
  }

  @Override
  public ExternalId someoneWrites(String author, String words, Audience audience) {
    return written(author, words, audience == Audience.PRIVATE, Optional.empty());
  }

  @Override
  public ExternalId someoneAnswers(ExternalId item, String author, String words) {
    return written(author, words, item(item).privately(), Optional.of(id(item)));
  }

  @Override
  public void someoneEdits(ExternalId item, String words) {
    put(item(item).edited(words));
  }

  @Override
  public void someoneRemoves(ExternalId item) {
    put(item(item).in(State.DELETED));
  }

  @Override
  public List<Reply> ourReplies() {
    return within(() -> pages.changedAfter(PAGE, 0, Integer.MAX_VALUE)).stream()
        .filter(SandboxItem::ours)
        .map(item ->
            new Reply(
                new ExternalId(item.id().toString()),
                new ExternalId(item.parent().orElseThrow().toString()),
                item.privately() ? Audience.PRIVATE : Audience.PUBLIC,
                item.text()))
        .toList();
  }

  @Override
  public void make(Trouble trouble) {
    set(
        new SandboxSwitches(
            trouble == Trouble.OUT_OF_ORDER,
            Duration.ZERO,
            trouble == Trouble.RATE_LIMITED,
            trouble == Trouble.RECEIPT_LOST));
  }

  @Override
  public void calm() {
    set(SandboxSwitches.NONE);
  }

  @Override
  public Instant rateLimitedUntil() {
    return clock.instant().plusSeconds(30);
  }

  @Override
  public Map<Trait, String> lacks() {
    return Map.of();
  }

  @Override
  public Map<Trouble, String> cannotHappen() {
    return Map.of(
        Trouble.CREDENTIALS_EXPIRED, "the page is our own and asks for none",
        Trouble.UNREACHABLE, "there is no network in between; an outage is OUT_OF_ORDER",
        Trouble.HALF_AN_ANSWER, "there is no network in between");
  }

  @Override
  public void close() {}

  void set(SandboxSwitches switches) {
    transactions.doInWorkspace(WORKSPACE, () -> pages.set(PAGE, switches));
  }

  SandboxItem item(ExternalId item) {
    return within(() -> pages.item(PAGE, id(item))).orElseThrow();
  }

  void put(SandboxItem item) {
    within(() -> pages.put(PAGE, item));
  }

  private ExternalId written(
      String author, String words, boolean privately, Optional<UUID> parent) {
    UUID id = ids.next();
    put(
        new SandboxItem(
            id,
            0,
            parent,
            privately,
            false,
            author,
            words,
            clock.instant(),
            State.VISIBLE,
            Optional.empty()));
    return new ExternalId(id.toString());
  }

  private <T> T within(Supplier<T> work) {
    return transactions.inWorkspace(WORKSPACE, work);
  }

  private static UUID id(ExternalId item) {
    return UUID.fromString(item.value());
  }
}
