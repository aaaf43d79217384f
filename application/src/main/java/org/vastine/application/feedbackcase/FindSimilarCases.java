package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.SimilarCase.Reason;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.mention.Mentions;
import org.vastine.application.similarity.AlikeWords;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Recent cases in any channel that may be about the same complaint as one. It shows them, and
 * merges nothing: whether it is one problem is for a person to say.
 */
public final class FindSimilarCases {

  /** The greatest number of cases. */
  public static final int MOST = 5;

  private static final Duration RECENT = Duration.ofDays(90);
  private static final int CANDIDATES = 50;

  /** From here on texts of one author are alike; texts about other matters stay below. */
  private static final int SAME_MATTER = 20;

  private final Transactions transactions;
  private final CaseList cases;
  private final Mentions mentions;
  private final MentionWordings wordings;
  private final TextSignatures signatures;
  private final InstantSource clock;

  /** Needs the cases, the mentions and where they are filed. */
  @Inject
  public FindSimilarCases(
      Transactions transactions,
      CaseList cases,
      Mentions mentions,
      MentionWordings wordings,
      TextSignatures signatures,
      InstantSource clock) {
    this.transactions = transactions;
    this.cases = cases;
    this.mentions = mentions;
    this.wordings = wordings;
    this.signatures = signatures;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  private record Likeness(int percent, Reason reason) {}

  /** Gives at most {@link #MOST}, the most alike first. */
  public Decision<List<SimilarCase>> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<List<SimilarCase>>>map(Decision::refused)
        .orElseGet(() -> transactions.inWorkspace(actor.workspace(), () -> find(command.caseId())));
  }

  private Decision<List<SimilarCase>> find(CaseId id) {
    return cases.row(id).map(CaseListItem::feedbackCase).map(this::like);
  }

  private List<SimilarCase> like(FeedbackCase own) {
    List<Mention> said = mentions.findAll(List.of(own.talk().first(), own.talk().latest()));
    Map<CaseKey, Likeness> best = best(said, candidates(said));
    best.remove(own.key());
    return cases.latestOf(best.keySet()).stream()
        .flatMap(row ->
            Stream.ofNullable(best.get(row.feedbackCase().key()))
                .map(likeness -> new SimilarCase(row, likeness.percent(), likeness.reason())))
        .sorted(
            Comparator.comparingInt(SimilarCase::percent)
                .thenComparing(similar -> similar.row().feedbackCase().changedAt())
                .reversed())
        .limit(MOST)
        .toList();
  }

  private Collection<Mention> candidates(List<Mention> said) {
    Instant after = clock.instant().minus(RECENT);
    Set<MentionId> found = new LinkedHashSet<>();
    for (Mention one : said) {
      signatures
          .of(words(one))
          .ifPresent(signature -> found.addAll(wordings.near(signature, after, CANDIDATES)));
      found.addAll(wordings.under(name(one), after, CANDIDATES));
    }
    return mentions.findAll(found);
  }

  private static Map<CaseKey, Likeness> best(List<Mention> said, Collection<Mention> candidates) {
    Map<CaseKey, Likeness> best = new HashMap<>();
    for (Mention candidate : candidates) {
      for (Mention own : said) {
        likeness(own, candidate)
            .ifPresent(likeness ->
                best.merge(
                    new CaseKey(candidate.author(), candidate.thread()),
                    likeness,
                    (one, other) -> other.percent() > one.percent() ? other : one));
      }
    }
    return best;
  }

  private static Optional<Likeness> likeness(Mention own, Mention other) {
    if (other.state() == MentionState.DELETED) {
      return Optional.empty();
    }
    NormalisedText words = words(own);
    int percent = words.percentAlike(words(other));
    if (percent >= AlikeWords.SAME_WORDS && !words.isFormula()) {
      return Optional.of(new Likeness(percent, Reason.SAME_WORDS));
    }
    return percent >= SAME_MATTER && isSameAuthor(own, other)
        ? Optional.of(new Likeness(percent, Reason.SAME_AUTHOR))
        : Optional.empty();
  }

  /** Within a channel a name is not enough: there the platform tells people apart. */
  private static boolean isSameAuthor(Mention own, Mention other) {
    return own.author().equals(other.author())
        || (!own.item().author().channel().equals(other.item().author().channel())
            && name(own).equals(name(other)));
  }

  private static NormalisedText words(Mention mention) {
    return NormalisedText.of(mention.item().text().value());
  }

  private static NormalisedText name(Mention mention) {
    return NormalisedText.of(mention.item().author().name());
  }
}
