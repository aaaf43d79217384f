package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.LookAtAbuse;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.application.feedbackcase.ReadCase.CaseView;
import org.vastine.application.feedbackcase.ReadSurroundings;
import org.vastine.domain.care.ExposureLevel;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.team.Member;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.WrittenId;

/**
 * Puts a case together for its page and for the pane beside the inbox; each group of its side
 * column is put together by a class of its own.
 */
public final class CaseScreen {
  private final ReadCase readCase;
  private final LookAtAbuse lookAtAbuse;
  private final CaseAnswering answering;
  private final CaseSurroundings surroundings;
  private final NowGroup now;
  private final MatterGroup matter;
  private final RemedyGroup remedy;
  private final AuthorGroup author;
  private final ColleaguesGroup colleagues;
  private final BackgroundGroup background;

  /** Takes what puts the parts together. */
  @Inject
  CaseScreen(
      ReadCase readCase,
      LookAtAbuse lookAtAbuse,
      CaseAnswering answering,
      CaseSurroundings surroundings,
      NowGroup now,
      MatterGroup matter,
      RemedyGroup remedy,
      AuthorGroup author,
      ColleaguesGroup colleagues,
      BackgroundGroup background) {
    this.readCase = readCase;
    this.lookAtAbuse = lookAtAbuse;
    this.answering = answering;
    this.surroundings = surroundings;
    this.now = now;
    this.matter = matter;
    this.remedy = remedy;
    this.author = author;
    this.colleagues = colleagues;
    this.background = background;
  }

  /** The case of an id from an address; empty when there is none. */
  public Optional<CaseModel> find(Desk desk, String id, Optional<Integer> seen) {
    return WrittenId.read(id)
        .map(it -> readCase.handle(desk.actor(), new ReadCase.Command(new CaseId(it))))
        .flatMap(decision ->
            decision instanceof Decision.Accepted<CaseView>(CaseView view)
                ? Optional.of(model(desk, view, seen))
                : Optional.empty());
  }

  private CaseModel model(Desk desk, CaseView view, Optional<Integer> seen) {
    FeedbackCase it = view.feedbackCase();
    boolean unveiled = "1".equals(desk.ctx().queryParam("unveil"));
    TimelineWords words = new TimelineWords(desk, view.texts());
    CaseSight sight = new CaseSight(desk, view, words, unveiled);
    List<Delivery> deliveries = answering.deliveries(sight);
    AnsweringModel answer = answering.of(sight, deliveries);
    CaseThread thread = new CaseThread(desk, view, unveiled);
    ReadSurroundings.View around = surroundings.read(sight);
    SurroundingsModel told = surroundings.of(sight, around);
    Map<String, String> members = members(desk);
    return new CaseModel(
        CaseRow.of(desk, view.row()),
        it.talk().mentions(),
        thread.items(deliveries, words, read(seen, answer.composer())),
        unveiled && tooMuch(desk, view),
        answer,
        told,
        now.of(sight, unveiled || !it.isVeiled() ? thread.latestText() : ""),
        matter.of(sight, answer.writes()),
        remedy.of(sight),
        author.of(sight, told),
        colleagues.of(sight, members),
        background.of(sight),
        CaseActs.of(desk, it, around.hurdle(), ClosingModel.of(desk.shell(), view, words)),
        members,
        Style.values());
  }

  /** Whoever asks to see abuse has met it; whether that is more than the workspace allows (R32). */
  private boolean tooMuch(Desk desk, CaseView view) {
    FeedbackCase it = view.feedbackCase();
    boolean abuse = it.isVeiled() || !view.abusive().isEmpty();
    return abuse
        && desk.orTell(lookAtAbuse.handle(desk.actor(), new LookAtAbuse.Command(it.id()))).level()
            == ExposureLevel.OVER;
  }

  /** How many mentions were read: those of the page, and not more than the draft knows of. */
  private static Optional<Integer> read(Optional<Integer> seen, Optional<ComposerModel> composer) {
    Optional<Integer> known = composer.map(ComposerModel::seen);
    return seen.isPresent() && known.isPresent()
        ? Optional.of(Math.min(seen.get(), known.get()))
        : seen.or(() -> known);
  }

  private static Map<String, String> members(Desk desk) {
    Map<String, String> names = new LinkedHashMap<>();
    desk.surroundings().members().stream()
        .filter(Member::active)
        .forEach(member -> names.put(member.id().toString(), member.name()));
    return names;
  }
}
