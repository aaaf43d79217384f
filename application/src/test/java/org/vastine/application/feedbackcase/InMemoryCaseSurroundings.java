package org.vastine.application.feedbackcase;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.mention.InMemoryAuthors;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.application.mention.ThreadView;
import org.vastine.application.watch.InMemoryWatchHits;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.Mention;

/** What a list shows beside a case: its account, its author and its words. */
public final class InMemoryCaseSurroundings {

  private static final int EXCERPT = 200;

  private final InMemoryMentions mentions;
  private final InMemoryAuthors authors;
  private final ChannelAccounts accounts;
  private final InMemoryWatchHits hits;

  /** Looks into these. */
  public InMemoryCaseSurroundings(
      InMemoryMentions mentions,
      InMemoryAuthors authors,
      ChannelAccounts accounts,
      InMemoryWatchHits hits) {
    this.mentions = mentions;
    this.authors = authors;
    this.accounts = accounts;
    this.hits = hits;
  }

  CaseListItem row(FeedbackCase listed) {
    return new CaseListItem(
        listed,
        channelOf(listed),
        accountOf(listed).name(),
        authors.nameOf(listed.key().author()).orElse(""),
        excerptOf(listed));
  }

  ChannelKind channelOf(FeedbackCase listed) {
    return accountOf(listed).kind();
  }

  /** Whether the author's mentions in the thread hold all the words. */
  boolean says(FeedbackCase listed, String words) {
    String said =
        mentions.thread(listed.key().thread(), Integer.MAX_VALUE).map(ThreadView::mentions).stream()
            .flatMap(all -> all.stream())
            .filter(mention -> mention.author().equals(listed.key().author()))
            .map(mention -> mention.item().text().value().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(said::contains);
  }

  /** Whether a watch term hit one of the author's mentions in the thread. */
  boolean isHit(FeedbackCase listed, String handle) {
    return mentions
        .thread(listed.key().thread(), Integer.MAX_VALUE)
        .map(ThreadView::mentions)
        .stream()
        .flatMap(all -> all.stream())
        .filter(mention -> mention.author().equals(listed.key().author()))
        .anyMatch(mention -> hits.isHit(mention.id(), handle));
  }

  private ChannelAccount accountOf(FeedbackCase listed) {
    return accounts
        .find(listed.account())
        .orElseThrow(() -> new IllegalStateException("the case's account is not there"));
  }

  private String excerptOf(FeedbackCase listed) {
    return mentions
        .find(listed.talk().latest())
        .map(Mention::item)
        .map(item -> item.text().value())
        .map(text -> text.substring(0, Math.min(EXCERPT, text.length())))
        .orElse("");
  }
}
