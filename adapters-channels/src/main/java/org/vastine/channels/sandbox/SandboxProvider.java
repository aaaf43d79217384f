package org.vastine.channels.sandbox;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.sandbox.SandboxSwitches;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;

/**
 * The practice page as a platform. Each call is a transaction of its own, as it would be at
 * somebody else's: what happens between it and ours, a crash above all, is as real as with any
 * other platform.
 */
public final class SandboxProvider implements ChannelProvider {

  static final int PAGE = 50;

  private final SandboxPages pages;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;
  private final SandboxSwitchboard switchboard;

  /** A provider over the page's own store. */
  @Inject
  public SandboxProvider(
      SandboxPages pages, Transactions transactions, Ids ids, InstantSource clock) {
    this.pages = pages;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
    this.switchboard = new SandboxSwitchboard(clock);
  }

  @Override
  public ChannelDescription description() {
    return SandboxDescription.DESCRIPTION;
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return switchboard.reading(
        () -> switches(access), () -> ChannelAnswer.done(new CheckedAccount(title(access))));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return switchboard.reading(
        () -> switches(access),
        () -> within(access, () -> ChannelAnswer.done(pageAfter(page(access), changeOf(cursor)))));
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    if (!SandboxDescription.LIMIT.fits(reply.text())) {
      return new ChannelAnswer.Refused<>(
          "channel.text-too-long", "more than " + SandboxDescription.LIMIT.most());
    }
    return switchboard.publishing(
        () -> switches(access), () -> within(access, () -> published(access, reply)));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return switchboard.reading(
        () -> switches(access),
        () ->
            within(
                access,
                () ->
                    ChannelAnswer.done(
                        pages
                            .byKey(page(access), reply.key().toString())
                            .map(SandboxTranslator::receipt))));
  }

  private PulledPage pageAfter(UUID page, long change) {
    List<SandboxItem> changed = pages.changedAfter(page, change, PAGE);
    SandboxTranslator translator = new SandboxTranslator(pages, page, clock.instant());
    long last = changed.isEmpty() ? change : changed.getLast().change();
    return PulledPage.of(
        changed.stream().map(translator::item).flatMap(Optional::stream).toList(),
        new Cursor(String.valueOf(last)),
        changed.size() == PAGE);
  }

  private ChannelAnswer<PublishedReply> published(AccountAccess access, OutgoingReply reply) {
    UUID page = page(access);
    Optional<SandboxItem> earlier = pages.byKey(page, reply.key().toString());
    if (earlier.isPresent()) {
      return ChannelAnswer.done(SandboxTranslator.receipt(earlier.get()));
    }
    Optional<SandboxItem> answered =
        idOf(reply.inReplyTo())
            .flatMap(id -> pages.item(page, id))
            .filter(item -> item.state() != SandboxItem.State.DELETED);
    if (answered.isEmpty()) {
      return new ChannelAnswer.Gone<>("the item is no longer on the page");
    }
    SandboxItem ours = pages.put(page, ours(access, reply, answered.get()));
    return ChannelAnswer.done(SandboxTranslator.receipt(ours));
  }

  private SandboxItem ours(AccountAccess access, OutgoingReply reply, SandboxItem answered) {
    boolean privately = reply.audience() == Audience.PRIVATE;
    return new SandboxItem(
        ids.next(),
        0,
        Optional.of(answered.id()),
        privately,
        true,
        privately ? answered.visitor() : title(access),
        reply.text(),
        clock.instant(),
        SandboxItem.State.VISIBLE,
        Optional.of(reply.key().toString()));
  }

  private SandboxSwitches switches(AccountAccess access) {
    return transactions
        .<SandboxPage>inWorkspace(access.workspace(), () -> pages.open(page(access), title(access)))
        .switches();
  }

  private <T> T within(AccountAccess access, Supplier<T> work) {
    return transactions.inWorkspace(access.workspace(), work);
  }

  private static UUID page(AccountAccess access) {
    return access.account().id().value();
  }

  private static String title(AccountAccess access) {
    return access
        .setting(SandboxDescription.TITLE)
        .filter(title -> !title.isBlank())
        .orElseGet(() -> access.account().name());
  }

  private static long changeOf(Cursor cursor) {
    return cursor.value().matches("\\d{1,18}") ? Long.parseLong(cursor.value()) : 0;
  }

  private static Optional<UUID> idOf(ExternalId id) {
    try {
      return Optional.of(UUID.fromString(id.value()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
