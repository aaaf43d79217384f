package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;

/** What would prevent the mistakes of customers, for the whole organisation (R23). */
public final class ListPreventions {

  private final Permitted permitted;
  private final Preventions preventions;
  private final CaseTexts texts;

  /**
   * What is asked.
   *
   * @param subject of this subject only
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(Optional<Subject> subject, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * What is given.
   *
   * @param page the newest first
   * @param words what was noted; erased words are left out
   * @param counts how many of each subject, of all of them
   */
  public record Listed(
      Page<Preventions.Entry> page, Map<CaseTextId, String> words, Map<Subject, Integer> counts) {
    /** Copies the maps. */
    public Listed {
      words = Map.copyOf(words);
      counts = Map.copyOf(counts);
    }
  }

  /** Needs the notes and their words. */
  @Inject
  public ListPreventions(Permitted permitted, Preventions preventions, CaseTexts texts) {
    this.permitted = permitted;
    this.preventions = preventions;
    this.texts = texts;
  }

  /** Gives a page. */
  public Decision<Listed> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          Page<Preventions.Entry> page =
              preventions.newest(command.subject(), command.after(), command.limit());
          List<CaseTextId> words = page.items().stream().map(Preventions.Entry::words).toList();
          return new Listed(page, texts.find(words), preventions.counts());
        });
  }
}
