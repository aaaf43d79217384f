package org.vastine.domain.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * Chooses the wording of a template for one reply: one that can be filled in, fits the platform,
 * and that nobody in this thread, and nobody at all today, has got (R20). The same question has
 * always the same answer.
 *
 * @param filling what is known
 * @param signature what goes under the words, with what stands before it; under an opener it goes
 *     later, and counts already
 * @param limit how long the reply may be
 * @param uses what went out lately
 * @param alike whether the words are nearly those of a recent reply to somebody else
 * @param turn where the search begins, so that two who write at the same time find different words
 */
public record Choosing(
    Filling filling,
    String signature,
    TextLimit limit,
    Uses uses,
    Predicate<String> alike,
    int turn) {

  /** The best wording of the template, or what speaks against all of them. */
  public Decision<Proposal> of(ReplyTemplate template) {
    Set<Variable> lacking = EnumSet.noneOf(Variable.class);
    OptionalInt tooLong = OptionalInt.empty();
    List<Proposal> usable = new ArrayList<>();
    int count = template.variants().size();
    for (int step = 0; step < count; step++) {
      int number = Math.floorMod(turn + step, count) + 1;
      switch (template.variant(number).fill(filling)) {
        case TemplateText.Filled.Lacking(Set<Variable> missing) -> lacking.addAll(missing);
        case TemplateText.Filled.Whole(String words) -> {
          int length = limit.lengthOf(words + signature);
          String text = template.situation().opens() ? words : words + signature;
          if (length <= limit.most()) {
            usable.add(new Proposal(template.id(), number, text, length, false));
          } else {
            tooLong = OptionalInt.of(Math.min(length, tooLong.orElse(length)));
          }
        }
      }
    }
    return usable.isEmpty()
        ? Decision.refused(tooLong.isPresent() ? tooLong(tooLong.getAsInt()) : missing(lacking))
        : Decision.accepted(freshest(usable));
  }

  private Proposal freshest(List<Proposal> usable) {
    for (Proposal one : usable) {
      if (uses.last(one.use()).isEmpty() && !alike.test(one.text())) {
        return one;
      }
    }
    Proposal longestAgo =
        usable.stream()
            .min(Comparator.comparing(one -> uses.last(one.use()).orElse(Instant.MIN)))
            .orElseThrow();
    return new Proposal(
        longestAgo.template(), longestAgo.variant(), longestAgo.text(), longestAgo.length(), true);
  }

  private Refusal tooLong(int shortest) {
    return Refusal.of(Refusal.Kind.INVALID, "template.too-long")
        .with("length", shortest)
        .with("most", limit.most());
  }

  private static Refusal missing(Set<Variable> lacking) {
    return Refusal.of(Refusal.Kind.INVALID, "template.missing")
        .with("names", lacking.stream().map(Variable::word).collect(Collectors.joining(" ")));
  }
}
