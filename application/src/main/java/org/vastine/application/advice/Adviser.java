package org.vastine.application.advice;

import java.util.Optional;
import org.vastine.domain.kernel.Refusal;

/**
 * Somebody outside who is asked what to make of words, for example a language model. May be slow,
 * so it is never asked within a transaction. Whoever implements this masks what points to people
 * before anything leaves, treats what comes back as untrusted, and never throws for what the other
 * side does: a refusal of the kind {@link Refusal.Kind#UNAVAILABLE} says that there is no usable
 * answer.
 */
public interface Adviser {

  /** Why nobody can be asked at all, with what to set; empty when somebody can. */
  Optional<Refusal> absent();

  /** The most tokens that a question of so many characters may cost, answer included. */
  int costOf(int characters);

  /** Which style the words of a question are of, with a reason in one plain sentence. */
  Answered<Opinion> judge(Question question);

  /** Words for a reply. */
  Answered<Wording> word(ReplyQuestion question);
}
