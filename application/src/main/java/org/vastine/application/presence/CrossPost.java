package org.vastine.application.presence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.similarity.AlikeWords;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * The same words, or nearly the same, on several channels (R4).
 *
 * @param text the words, as they stood there last
 * @param ours whether we published them, rather than heard them
 * @param accounts on which channels
 * @param times how often in all
 * @param wordings in how many wordings; 1 where they are identical
 * @param lastAt when the last time
 */
public record CrossPost(
    String text,
    boolean ours,
    Set<ChannelAccountId> accounts,
    int times,
    int wordings,
    Instant lastAt) {

  /** Copies the accounts. */
  public CrossPost {
    accounts = Set.copyOf(accounts);
  }

  /** Those among these words, the latest first. */
  static List<CrossPost> among(List<Presences.Words> words, AlikeWords alike, int limit) {
    Comparator<Presences.Words> latestFirst =
        Comparator.comparing(Presences.Words::lastAt)
            .reversed()
            .thenComparing(Presences.Words::text);
    return Stream.of(true, false)
        .flatMap(ours ->
            alike
                .groups(
                    words.stream().filter(one -> one.ours() == ours).sorted(latestFirst).toList(),
                    Presences.Words::text)
                .stream())
        .map(CrossPost::of)
        .filter(post -> post.accounts().size() > 1)
        .sorted(Comparator.comparing(CrossPost::lastAt).reversed())
        .limit(limit)
        .toList();
  }

  private static CrossPost of(List<Presences.Words> group) {
    Presences.Words latest = group.getFirst();
    return new CrossPost(
        latest.text(),
        latest.ours(),
        group.stream().flatMap(one -> one.accounts().stream()).collect(Collectors.toSet()),
        group.stream().mapToInt(Presences.Words::times).sum(),
        group.size(),
        latest.lastAt());
  }
}
