package org.vastine.application.doxxing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.team.Members;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.doxxing.NamedMember;
import org.vastine.domain.doxxing.StaffNames;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * The names of each workspace's members, ready to be found. They are asked for at most once in some
 * seconds; texts that name nobody are not read for details.
 */
@Singleton
public final class StaffWatch {

  private static final Duration FRESH = Duration.ofSeconds(3);

  private final Members members;
  private final DetailReading reading;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Map<WorkspaceId, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(Instant at, StaffNames names) {}

  /** Needs the members, and somebody who finds details. */
  @Inject
  public StaffWatch(
      Members members, DetailReading reading, Transactions transactions, InstantSource clock) {
    this.members = members;
    this.reading = reading;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Looks at texts for the members of one workspace. */
  @FunctionalInterface
  public interface Staff {
    /** Who is named in a text held in this language, and with what. */
    Sighting look(String text, LanguageTag language);
  }

  /** The members of a workspace, ready to be looked for. */
  public Staff of(WorkspaceId workspace) {
    StaffNames names = names(workspace);
    return (text, language) -> {
      List<NamedMember> named = names.in(text);
      return new Sighting(
          text, names, named, named.isEmpty() ? DetailsRead.NOTHING : reading.read(text, language));
    };
  }

  private StaffNames names(WorkspaceId workspace) {
    Instant now = clock.instant();
    Seen known = seen.get(workspace);
    if (known == null || !known.at().plus(FRESH).isAfter(now)) {
      known =
          new Seen(now, transactions.inWorkspace(workspace, () -> new StaffNames(members.all())));
      seen.put(workspace, known);
    }
    return known.names();
  }
}
