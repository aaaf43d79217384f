package org.vastine.web.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.advice.Opinion;
import org.vastine.application.advice.Wording;
import org.vastine.domain.triage.Style;
import org.vastine.web.bystander.WitnessedModel;

/**
 * A case as its page shows it.
 *
 * @param row what the header shows
 * @param mentions how many mentions the case has
 * @param thread the conversation, oldest first
 * @param timeline what happened, the latest first
 * @param steps what the playbook asks for
 * @param reasons why the plan is as it is
 * @param triage why the style is as it is
 * @param author facts about who wrote, by their words
 * @param similar cases that may be about the same complaint
 * @param acts what the viewer may do
 * @param word our word, and the way back to the thread
 * @param goodwill what is given to the customer
 * @param facts what was asked of the customer in private
 * @param conduct how the author stands, and what is sealed
 * @param routing who got it and why, and whom it is about
 * @param privately how it goes on in private
 * @param others what others did for it in the thread
 * @param mistake whether the customer was mistaken
 * @param known what the workspace knows about the matter
 * @param forecast what is to be expected of its thread; empty where nothing is to be said
 * @param team who follows it, and what others do for it
 * @param witnessed how it looked in public when it ended
 * @param surroundings who wrote, and what goes on
 * @param undo a reply that can still be called back, or is on its way
 * @param composer where a reply is written; empty when none can be
 * @param notice why there is no composer
 * @param byHand whether the platform takes no reply from here, so that a person answers there
 * @param members to whom the case can be given, by id
 * @param styles all styles
 * @param advice what an adviser outside proposes
 * @param tooMuch whether the one who looks met more abuse than the workspace allows (R32)
 */
public record CaseModel(
    CaseRow row,
    int mentions,
    List<Said> thread,
    List<Line> timeline,
    List<Step> steps,
    List<String> reasons,
    List<String> triage,
    Map<String, String> author,
    List<Similar> similar,
    Acts acts,
    WordModel word,
    GoodwillModel goodwill,
    FactsModel facts,
    ConductModel conduct,
    RoutingModel routing,
    PrivateModel privately,
    CommunityModel others,
    MistakeModel mistake,
    KnowledgeModel known,
    Optional<ForecastModel> forecast,
    TeamModel team,
    Optional<WitnessedModel> witnessed,
    SurroundingsModel surroundings,
    Optional<OnItsWay> undo,
    Optional<ComposerModel> composer,
    Optional<String> notice,
    boolean byHand,
    Map<String, String> members,
    Style[] styles,
    Advice advice,
    boolean tooMuch) {

  /** Where the author's latest words are on the platform. */
  public Optional<String> there() {
    return thread.reversed().stream()
        .filter(one -> one.side().equals("author"))
        .flatMap(one -> one.url().stream())
        .findFirst();
  }

  /** The case with what was typed here beside what another device saved meanwhile. */
  CaseModel against(String mine) {
    return with(composer.map(it -> it.against(mine)), advice);
  }

  /** The case with what an adviser proposes. */
  CaseModel with(Advice proposed) {
    return with(composer, proposed);
  }

  private CaseModel with(Optional<ComposerModel> sheet, Advice proposed) {
    return new CaseModel(
        row,
        mentions,
        thread,
        timeline,
        steps,
        reasons,
        triage,
        author,
        similar,
        acts,
        word,
        goodwill,
        facts,
        conduct,
        routing,
        privately,
        others,
        mistake,
        known,
        forecast,
        team,
        witnessed,
        surroundings,
        undo,
        sheet,
        notice,
        byHand,
        members,
        styles,
        proposed,
        tooMuch);
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
