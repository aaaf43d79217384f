package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.advice.ReadAdvice;
import org.vastine.application.bait.LookForBait;
import org.vastine.application.community.ReadCommunity;
import org.vastine.application.escalation.ForecastThread;
import org.vastine.application.factrequest.ReadCaseFacts;
import org.vastine.application.feedbackcase.FindSimilarCases;
import org.vastine.application.feedbackcase.LookAtAbuse;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.application.feedbackcase.ReadCase.CaseView;
import org.vastine.application.feedbackcase.ReadSurroundings;
import org.vastine.application.goodwill.ReadCaseGoodwill;
import org.vastine.application.handoff.ReadHandOff;
import org.vastine.application.knowledge.FindKnowledge;
import org.vastine.application.reply.ListDeliveries;
import org.vastine.domain.care.ExposureLevel;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Member;
import org.vastine.domain.triage.Style;
import org.vastine.web.bystander.WitnessedModel;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.WrittenId;

/** Puts a case together for its page and for the pane beside the inbox. */
public final class CaseScreen {
  private static final int DELIVERIES = 200;

  private final ReadCase readCase;
  private final FindSimilarCases findSimilar;
  private final ListDeliveries listDeliveries;
  private final ComposerDesk composers;
  private final ReadAdvice readAdvice;
  private final ReadCaseGoodwill goodwill;
  private final ReadCaseFacts facts;
  private final CaseConduct conduct;
  private final CaseRouted routing;
  private final ReadHandOff privately;
  private final LookAtAbuse lookAtAbuse;
  private final ReadCommunity community;
  private final ReadSurroundings surroundings;
  private final FindKnowledge knowledge;
  private final ForecastThread forecast;
  private final LookForBait bait;

  /** Takes the use cases that it shows. */
  @Inject
  CaseScreen(
      ReadCase readCase,
      FindSimilarCases findSimilar,
      ListDeliveries listDeliveries,
      ComposerDesk composers,
      ReadAdvice readAdvice,
      ReadCaseGoodwill goodwill,
      ReadCaseFacts facts,
      CaseConduct conduct,
      CaseRouted routing,
      ReadHandOff privately,
      LookAtAbuse lookAtAbuse,
      ReadCommunity community,
      ReadSurroundings surroundings,
      FindKnowledge knowledge,
      ForecastThread forecast,
      LookForBait bait) {
    this.readCase = readCase;
    this.findSimilar = findSimilar;
    this.listDeliveries = listDeliveries;
    this.composers = composers;
    this.readAdvice = readAdvice;
    this.goodwill = goodwill;
    this.facts = facts;
    this.conduct = conduct;
    this.routing = routing;
    this.privately = privately;
    this.lookAtAbuse = lookAtAbuse;
    this.community = community;
    this.surroundings = surroundings;
    this.knowledge = knowledge;
    this.forecast = forecast;
    this.bait = bait;
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
    Shell s = desk.shell();
    FeedbackCase it = view.feedbackCase();
    List<Delivery> deliveries =
        desk.orTell(
                listDeliveries.handle(
                    desk.actor(),
                    new ListDeliveries.Command(
                        Set.of(), Optional.of(it.id()), Optional.empty(), DELIVERIES)))
            .items();
    TimelineWords words = new TimelineWords(desk, view.texts());
    boolean unveiled = "1".equals(desk.ctx().queryParam("unveil"));
    Optional<ComposerModel> composer = composers.open(desk, view.row());
    CaseThread thread = new CaseThread(desk, view, unveiled);
    ReadSurroundings.View around =
        desk.orTell(surroundings.handle(desk.actor(), new ReadSurroundings.Command(it.id())));
    return new CaseModel(
        CaseRow.of(desk, view.row()),
        it.talk().mentions(),
        thread.items(deliveries, words, read(seen, composer)),
        words.lines(view.timeline()),
        CasePlan.steps(s, view, words),
        CasePlan.reasons(s, view.timeline()),
        CasePlan.triage(
            s,
            view.assessment(),
            unveiled || !it.judgement().style().isAbusive() ? thread.latestText() : ""),
        author(desk, view),
        similar(desk, it.id()),
        CaseActs.of(desk, it, around.hurdle(), ClosingModel.of(s, view, words)),
        CaseWord.of(desk, it, words),
        CaseGifts.of(
            desk,
            desk.orTell(goodwill.handle(desk.actor(), new ReadCaseGoodwill.Command(it.id()))),
            words),
        facts(desk, it),
        conduct.of(desk, it),
        routing.of(desk, it),
        CasePrivate.of(
            desk,
            desk.orTell(privately.handle(desk.actor(), new ReadHandOff.Command(it.id()))),
            words,
            unveiled),
        others(desk, view, unveiled),
        MistakeModel.of(desk, it, words),
        KnowledgeModel.of(
            desk, desk.orTell(knowledge.handle(desk.actor(), new FindKnowledge.Command(it.id())))),
        ForecastModel.of(
            desk, desk.orTell(forecast.handle(desk.actor(), new ForecastThread.Command(it.id())))),
        TeamModel.of(desk, it, words, members(desk)),
        WitnessedModel.of(desk.shell(), it),
        SurroundingsModel.of(
            desk,
            around,
            desk.orTell(bait.handle(desk.actor(), new LookForBait.Command(it.id()))),
            !unveiled && it.judgement().style().isAbusive()),
        deliveries.stream().filter(CaseScreen::isUnderWay).findFirst().map(d -> onItsWay(desk, d)),
        composer,
        composer.isPresent() ? Optional.empty() : composers.whyNot(desk, it),
        composers.isByHand(desk, view.row()),
        members(desk),
        Style.values(),
        CaseModel.Advice.nothing(
            desk.orTell(readAdvice.handle(desk.actor(), new ReadAdvice.Command()))
                .absent()
                .isEmpty()),
        unveiled && tooMuch(desk, view));
  }

  /** Whoever asks to see abuse has met it; whether that is more than the workspace allows (R32). */
  private boolean tooMuch(Desk desk, CaseView view) {
    FeedbackCase it = view.feedbackCase();
    boolean abuse = it.judgement().style().isAbusive() || !view.abusive().isEmpty();
    return abuse
        && desk.orTell(lookAtAbuse.handle(desk.actor(), new LookAtAbuse.Command(it.id()))).level()
            == ExposureLevel.OVER;
  }

  private CommunityModel others(Desk desk, CaseView view, boolean unveiled) {
    FeedbackCase it = view.feedbackCase();
    return CaseOthers.of(
        desk,
        unveiled ? Set.of() : view.abusive(),
        it.community().isEmpty()
            ? new ReadCommunity.View(it, List.of())
            : desk.orTell(community.handle(desk.actor(), new ReadCommunity.Command(it.id()))));
  }

  private FactsModel facts(Desk desk, FeedbackCase it) {
    return it.factRequests().all().isEmpty() && it.factRequests().noted().isEmpty()
        ? FactsModel.none(CaseFactRequests.mayAsk(desk, it), CaseFactRequests.mayNote(desk, it))
        : CaseFactRequests.of(
            desk, desk.orTell(facts.handle(desk.actor(), new ReadCaseFacts.Command(it.id()))));
  }

  /** How many mentions were read: those of the page, and not more than the draft knows of. */
  private static Optional<Integer> read(Optional<Integer> seen, Optional<ComposerModel> composer) {
    Optional<Integer> known = composer.map(ComposerModel::seen);
    return seen.isPresent() && known.isPresent()
        ? Optional.of(Math.min(seen.get(), known.get()))
        : seen.or(() -> known);
  }

  private static boolean isUnderWay(Delivery delivery) {
    return !delivery.isEnded();
  }

  private static CaseModel.OnItsWay onItsWay(Desk desk, Delivery delivery) {
    boolean undoable = delivery.state() == DeliveryState.WAITING && delivery.attempts() == 0;
    Optional<Instant> until =
        undoable && delivery.nextAt().isAfter(desk.shell().moments().now())
            ? Optional.of(delivery.nextAt())
            : Optional.empty();
    return new CaseModel.OnItsWay(
        delivery.id().toString(), delivery.state().label(), until, desk.isMe(delivery.sender()));
  }

  private List<CaseModel.Similar> similar(Desk desk, CaseId id) {
    Shell s = desk.shell();
    return desk.orTell(findSimilar.handle(desk.actor(), new FindSimilarCases.Command(id))).stream()
        .map(found ->
            new CaseModel.Similar(
                CaseRow.of(desk, found.row()),
                found.percent(),
                s.t("status." + found.row().feedbackCase().status().label()),
                s.t("similar." + found.reason().label(), "percent", found.percent())))
        .toList();
  }

  private static Map<String, String> author(Desk desk, CaseView view) {
    Shell s = desk.shell();
    Map<String, String> facts = new LinkedHashMap<>();
    FeedbackCase it = view.feedbackCase();
    facts.put(s.t("author.name"), view.row().authorName());
    view.thread().mentions().stream()
        .filter(mention -> mention.author().equals(it.key().author()))
        .findFirst()
        .map(Mention::item)
        .ifPresent(item -> facts.put(s.t("author.handle"), item.author().externalId().value()));
    facts.put(
        s.t("author.channel"),
        desk.channel(view.row().channel()) + " · " + view.row().accountName());
    facts.put(s.t("author.mentions"), Integer.toString(it.talk().mentions()));
    facts.put(s.t("author.since"), s.full(it.talk().owedSince()));
    facts.put(s.t("triage.subject"), s.t("subject." + it.judgement().subject().label()));
    facts.put(s.t("triage.sentiment"), s.t("sentiment." + it.judgement().sentiment().label()));
    return facts;
  }

  private static Map<String, String> members(Desk desk) {
    Map<String, String> names = new LinkedHashMap<>();
    desk.surroundings().members().stream()
        .filter(Member::active)
        .forEach(member -> names.put(member.id().toString(), member.name()));
    return names;
  }
}
