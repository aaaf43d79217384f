package org.vastine.domain.team;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is away when, and who stands in. Absences of one member may overlap: they are away as long as
 * one of them holds, and the stand-in of the one that began last is asked first.
 *
 * @param all in no order
 */
public record Absences(List<Absence> all) {

  /** Nobody is away. */
  public static final Absences NONE = new Absences(List.of());

  private static final Comparator<Absence> LATEST_FIRST =
      Comparator.comparing(Absence::from).reversed().thenComparing(absence -> absence.id().value());

  /** Copies the absences. */
  public Absences {
    all = List.copyOf(all);
  }

  /** These absences. */
  public static Absences of(Collection<Absence> absences) {
    return new Absences(List.copyOf(absences));
  }

  /** Whether the member is away at this moment. */
  public boolean isAway(MemberId member, Instant moment) {
    return all.stream()
        .anyMatch(absence -> absence.member().equals(member) && absence.holdsAt(moment));
  }

  /** The absence that holds for a member at this moment; of several, the one that began last. */
  public Optional<Absence> of(MemberId member, Instant moment) {
    return all.stream()
        .filter(absence -> absence.member().equals(member) && absence.holdsAt(moment))
        .min(LATEST_FIRST);
  }

  /**
   * Who does the work of a member who is away: the stand-in, or where that one is away too, the
   * stand-in of the stand-in, and so on. Empty when nobody was named or all of them are away.
   *
   * @param able whether a member can stand in at all, for example still belongs to the workspace
   */
  public Optional<MemberId> standInFor(MemberId away, Instant moment, Predicate<MemberId> able) {
    Set<MemberId> asked = new HashSet<>();
    asked.add(away);
    Optional<MemberId> next = named(away, moment);
    while (next.isPresent() && asked.add(next.get())) {
      MemberId candidate = next.get();
      if (able.test(candidate) && !isAway(candidate, moment)) {
        return next;
      }
      next = named(candidate, moment);
    }
    return Optional.empty();
  }

  private Optional<MemberId> named(MemberId away, Instant moment) {
    return all.stream()
        .filter(absence -> absence.member().equals(away) && absence.holdsAt(moment))
        .filter(absence -> absence.standIn().isPresent())
        .min(LATEST_FIRST)
        .flatMap(Absence::standIn);
  }
}
