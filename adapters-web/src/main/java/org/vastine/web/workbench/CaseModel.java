package org.vastine.web.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.advice.Opinion;
import org.vastine.application.advice.Wording;
import org.vastine.domain.triage.Style;

/**
 * A case as its page shows it: the conversation and the composer, and beside them its groups.
 *
 * @param row what the header shows
 * @param mentions how many mentions the case has
 * @param thread the conversation, oldest first
 * @param tooMuch whether the one who looks met more abuse than the workspace allows (R32)
 * @param answering how it can be answered
 * @param surroundings what the workspace told that bears on it
 * @param now what is to be done now
 * @param matter what is known about the matter
 * @param remedy how it is put right
 * @param author who wrote
 * @param colleagues who works on it
 * @param background what goes on around it, and what happened
 * @param acts what the viewer may do
 * @param members to whom the case can be given, by id
 * @param styles all styles
 */
public record CaseModel(
    CaseRow row,
    int mentions,
    List<Said> thread,
    boolean tooMuch,
    AnsweringModel answering,
    SurroundingsModel surroundings,
    NowModel now,
    MatterModel matter,
    RemedyModel remedy,
    AuthorModel author,
    ColleaguesModel colleagues,
    BackgroundModel background,
    Acts acts,
    Map<String, String> members,
    Style[] styles) {

  /** Where the author's latest words are on the platform. */
  public Optional<String> there() {
    return thread.reversed().stream()
        .filter(one -> one.side().equals("author"))
        .flatMap(one -> one.url().stream())
        .findFirst();
  }

  /** The case with what was typed here beside what another device saved meanwhile. */
  CaseModel against(String mine) {
    return with(answering.against(mine));
  }

  /** The case with what an adviser proposes. */
  CaseModel with(Advice proposed) {
    return with(answering.with(proposed));
  }

  private CaseModel with(AnsweringModel other) {
    return new CaseModel(
        row,
        mentions,
        thread,
        tooMuch,
        other,
        surroundings,
        now,
        matter,
        remedy,
        author,
        colleagues,
        background,
        acts,
        members,
        styles);
  }

  /**
   * What an adviser outside proposes; nothing of it is stored.
   *
   * @param offered whether there is one to ask
   * @param opinion what it takes the case for, when it was just asked
   * @param suggestion words for a reply, when it was just asked
   */
  public record Advice(boolean offered, Optional<Opinion> opinion, Optional<Wording> suggestion) {

    static Advice nothing(boolean offered) {
      return new Advice(offered, Optional.empty(), Optional.empty());
    }

    static Advice of(Opinion opinion) {
      return new Advice(true, Optional.of(opinion), Optional.empty());
    }

    static Advice of(Wording suggestion) {
      return new Advice(true, Optional.empty(), Optional.of(suggestion));
    }
  }

  /** A case that may be about the same complaint, how alike it is, and what speaks for it. */
  public record Similar(CaseRow row, int percent, String status, String why) {}

  /** A line of the timeline: when, what, and what somebody wrote about it. */
  public record Line(Instant at, String words, Optional<String> quote, String event) {}

  /**
   * A step of the playbook.
   *
   * @param words what is asked for
   * @param state {@code done}, {@code next}, {@code open} or {@code not_needed}
   * @param how what did it, by its line on the timeline; empty while it is not done
   * @param at when it was done
   */
  public record Step(String words, String state, Optional<String> how, Optional<Instant> at) {
    /** Which picture stands before it. */
    public String icon() {
      return switch (state) {
        case "done" -> "circle-check";
        case "next" -> "arrow-right";
        case "not_needed" -> "minus";
        default -> "circle";
      };
    }
  }

  /** A reply on its way; {@code undoUntil} is empty once it can no longer be called back. */
  public record OnItsWay(
      String delivery, String state, Optional<Instant> undoUntil, boolean mine) {}

  /** What the viewer may do with the case as it stands. */
  public record Acts(
      boolean claim,
      boolean release,
      boolean takeOver,
      boolean assign,
      boolean note,
      boolean correct,
      boolean decline,
      boolean close,
      boolean disengage,
      boolean reopen,
      Ending ending) {}

  /**
   * What has to be known before a case is ended.
   *
   * @param hurdle what stands against leaving it unanswered, by its label
   * @param lead whether the viewer leads, and overcomes that by saying why
   * @param asksWhy whether some outcomes ask why nobody goes back to the thread
   * @param offered whether an offer of ours stands
   * @param closing what was done for the customer
   */
  public record Ending(
      Optional<String> hurdle,
      boolean lead,
      boolean asksWhy,
      boolean offered,
      ClosingModel closing) {

    /** Whether the viewer may leave the case unanswered. */
    public boolean mayDecline() {
      return hurdle.isEmpty() || lead;
    }
  }
}
