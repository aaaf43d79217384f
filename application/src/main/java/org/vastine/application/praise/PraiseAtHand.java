package org.vastine.application.praise;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.praise.Praise;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * What is on a member's praise wall, within the transaction that is open: a handful of questions,
 * whatever there is to show (R32).
 */
public final class PraiseAtHand {

  /** So many of the latest praised cases are looked through, and as many that turned. */
  public static final int LOOKED_THROUGH = 100;

  private final CaseList cases;
  private final PraiseBook book;

  /** Needs the cases, and what members took off. */
  @Inject
  public PraiseAtHand(CaseList cases, PraiseBook book) {
    this.cases = cases;
    this.book = book;
  }

  /**
   * What is on the wall, the newest and most fitting first.
   *
   * @param member whose wall; without a member nothing is about what they did, and nothing hidden
   */
  public List<PraiseEntry> of(Optional<MemberId> member) {
    return entries(member, Set.of(), hidden(member));
  }

  /** What a member took off, in the same order. */
  public List<PraiseEntry> hiddenBy(MemberId member) {
    Set<MentionId> hidden = book.hiddenBy(member);
    return hidden.isEmpty() ? List.of() : entries(Optional.of(member), hidden, Set.of());
  }

  private Set<MentionId> hidden(Optional<MemberId> member) {
    return member.map(book::hiddenBy).orElse(Set.of());
  }

  private List<PraiseEntry> entries(
      Optional<MemberId> member, Set<MentionId> only, Set<MentionId> without) {
    Collection<CaseListItem> rows = candidates();
    Set<ThreadId> mine =
        member.map(id -> book.answeredBy(id, of(rows, one -> one.key().thread()))).orElse(Set.of());
    Set<AuthorId> actedAgainst = book.actedAgainst(of(rows, one -> one.key().author()));
    return rows.stream()
        .filter(row -> !actedAgainst.contains(row.feedbackCase().key().author()))
        .flatMap(row ->
            Praise.of(row.feedbackCase(), mine.contains(row.feedbackCase().key().thread()))
                .map(praise -> new PraiseEntry(praise, row))
                .stream())
        .filter(entry -> only.isEmpty() || only.contains(entry.praise().mention()))
        .filter(entry -> !without.contains(entry.praise().mention()))
        .sorted(Comparator.comparing(PraiseEntry::praise, Praise.ORDER))
        .toList();
  }

  /** Each case once, though it was praised and turned. */
  private Collection<CaseListItem> candidates() {
    Map<CaseId, CaseListItem> found = new LinkedHashMap<>();
    Stream.concat(
            cases.latestOf(Style.PRAISE, LOOKED_THROUGH).stream(),
            cases.rows(book.turned(LOOKED_THROUGH)).stream())
        .forEach(row -> found.put(row.feedbackCase().id(), row));
    return List.copyOf(found.values());
  }

  private static <T> Set<T> of(Collection<CaseListItem> rows, Function<FeedbackCase, T> what) {
    return rows.stream().map(CaseListItem::feedbackCase).map(what).collect(toSet());
  }
}
