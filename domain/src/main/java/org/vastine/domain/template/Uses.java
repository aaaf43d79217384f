package org.vastine.domain.template;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which wordings went out that could be noticed: to anybody in this thread, and to anybody in this
 * workspace within a day.
 *
 * @param used what was used and when last
 */
public record Uses(List<Used> used) {

  /** Nothing was used. */
  public static final Uses NONE = new Uses(List.of());

  /**
   * One wording.
   *
   * @param use which
   * @param last when it went out last, or will
   */
  public record Used(TemplateUse use, Instant last) {}

  /** Copies the list. */
  public Uses {
    used = List.copyOf(used);
  }

  /** When a wording went out last; empty when nobody could notice. */
  public Optional<Instant> last(TemplateUse use) {
    return used.stream()
        .filter(one -> one.use().equals(use))
        .map(Used::last)
        .max(Comparator.naturalOrder());
  }
}
