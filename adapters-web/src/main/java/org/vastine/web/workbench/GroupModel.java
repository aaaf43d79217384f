package org.vastine.web.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.web.console.Desk;

/**
 * The header of a group beside a case: what stands in it while the group is closed, and whether it
 * is drawn open (ADR 0090).
 *
 * @param id which group
 * @param open whether it is drawn open
 * @param notes what is in it, in short, what needs somebody first
 */
public record GroupModel(String id, boolean open, List<Note> notes) {
  private static final String COOKIE = "vastine-group-";

  /** Copies the list. */
  public GroupModel {
    notes = List.copyOf(notes);
  }

  /**
   * One thing in a group.
   *
   * @param words what
   * @param due by when; empty where nothing runs
   * @param urgent whether somebody has to act, so that the group is open
   */
  public record Note(String words, Optional<DueMark> due, boolean urgent) {}

  /** Whether somebody has to act on something in it. */
  public boolean urgent() {
    return notes.stream().anyMatch(Note::urgent);
  }

  /** Collects what stands in a header. */
  static final class Notes {
    private final List<Note> notes = new ArrayList<>();

    void say(String words) {
      note(words, false);
    }

    void sayIf(boolean so, String words) {
      if (so) {
        say(words);
      }
    }

    void urge(boolean so, String words) {
      if (so) {
        note(words, true);
      }
    }

    void note(String words, boolean urgent) {
      notes.add(new Note(words, Optional.empty(), urgent));
    }

    /** Where nothing is to be told, what would be found in it. */
    void orElse(String holds) {
      sayIf(notes.isEmpty(), holds);
    }

    /** What is late, or nearly, asks for somebody. */
    void by(String words, DueMark due) {
      boolean presses = due.state().equals("late") || due.state().equals("close");
      notes.add(new Note(words, Optional.of(due), presses));
    }

    /**
     * The header for the one who looks. What asks for somebody is always drawn open; else the
     * browser's last choice holds, and where there is none, what is under way is open.
     */
    GroupModel of(Desk desk, String id, boolean underWay) {
      String chosen = Optional.ofNullable(desk.ctx().cookie(COOKIE + id)).orElse("");
      boolean asks = notes.stream().anyMatch(Note::urgent);
      boolean usual = chosen.equals("open") || (underWay && !chosen.equals("shut"));
      // Sorting is stable: what does not ask for anybody keeps its order.
      List<Note> sorted =
          notes.stream().sorted(Comparator.comparingInt(note -> note.urgent() ? 0 : 1)).toList();
      return new GroupModel(id, asks || usual, sorted);
    }
  }
}
