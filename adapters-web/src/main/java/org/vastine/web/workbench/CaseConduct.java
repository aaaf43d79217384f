package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vastine.application.conduct.ReadCaseConduct;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Standoff;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.server.WebSettings;

/** Puts conduct on a case into words. */
final class CaseConduct {

  private final ReadCaseConduct read;
  private final WebSettings settings;

  /** Takes the use case that it asks, and where we are reached. */
  @Inject
  CaseConduct(ReadCaseConduct read, WebSettings settings) {
    this.read = read;
    this.settings = settings;
  }

  ConductModel of(Desk desk, FeedbackCase it) {
    return model(
        desk, desk.orTell(read.handle(desk.actor(), new ReadCaseConduct.Command(it.id()))));
  }

  /** The address of the public page of the house rules. */
  String rulesAt(Desk desk) {
    String base = settings.publicAddress().toString().replaceFirst("/+$", "");
    return base + "/rules/" + desk.surroundings().workspace().slug();
  }

  private ConductModel model(Desk desk, ReadCaseConduct.View view) {
    Shell s = desk.shell();
    boolean lead = s.may(Permission.LEAD_CASES);
    Words words = new Words(desk, view, lead, rulesAt(desk));
    List<LadderStep> steps = view.standing().steps();
    return new ConductModel(
        view.threat(),
        exposed(desk, view.feedbackCase()),
        keptAway(desk, view.feedbackCase()),
        view.standing().silenced(),
        steps.stream()
            .filter(step -> !words.isPast(step))
            .sorted(Comparator.comparing(LadderStep::rung).reversed())
            .map(words::step)
            .toList(),
        steps.reversed().stream().filter(words::isPast).map(words::step).toList(),
        view.acts().stream().map(words::act).toList(),
        view.choices().stream().map(choice -> choice(s, choice)).toList(),
        rules(desk, view),
        rulesAt(desk),
        s.may(Permission.WORK_CASES),
        lead,
        view.chain().links().size(),
        view.chain().head(),
        web(view.latest().flatMap(mention -> mention.item().author().profile())),
        web(view.latest().map(Mention::item).flatMap(item -> item.url())));
  }

  private static List<String> exposed(Desk desk, FeedbackCase it) {
    Shell s = desk.shell();
    return it.standoff().exposures().stream()
        .filter(Standoff.Exposed::stands)
        .map(one ->
            s.t(
                "exposed.of",
                "member",
                desk.name(one.member()),
                "details",
                Doxxing.kindsOf(one.details()).stream()
                    .map(kind -> s.t("exposed-detail." + kind.label()))
                    .collect(Collectors.joining(", "))))
        .distinct()
        .toList();
  }

  /** Members to whom only a lead's word gives the case, by id, in the order of their names. */
  private static Map<String, String> keptAway(Desk desk, FeedbackCase it) {
    if (it.isEnded()) {
      return Map.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    it.standoff().exposedMembers().stream()
        .filter(member -> CaseClaims.isKeptFrom(it, member))
        .sorted(Comparator.comparing(desk::name))
        .forEach(member -> names.put(member.toString(), desk.name(member)));
    return names;
  }

  /** An address that a browser may follow. */
  private static Optional<String> web(Optional<URI> address) {
    return address.map(URI::toString).filter(text -> text.matches("https?://.*"));
  }

  private static List<ConductModel.Rule> rules(Desk desk, ReadCaseConduct.View view) {
    RulesText text =
        view.rules()
            .in(List.of(desk.shell().words().lang(), desk.surroundings().workspace().language()));
    return IntStream.rangeClosed(1, text.rules().size())
        .mapToObj(number -> new ConductModel.Rule(number, text.rules().get(number - 1).title()))
        .toList();
  }

  private static ConductModel.Choice choice(Shell s, ReadCaseConduct.Choice choice) {
    boolean second = choice.rung().needsSecond();
    String kind = choice.skips() ? second ? "skips-second" : "skips" : second ? "second" : "plain";
    String rung = s.t("conduct-rung." + choice.rung().label());
    return new ConductModel.Choice(
        choice.rung().label(), s.t("conduct.choice-" + kind, "rung", rung));
  }

  /** The words of one page. */
  private record Words(Desk desk, ReadCaseConduct.View view, boolean lead, String rulesAt) {

    boolean isPast(LadderStep step) {
      return !step.active() && step.state() != StepState.PROPOSED;
    }

    ConductModel.Step step(LadderStep step) {
      Shell s = desk.shell();
      return new ConductModel.Step(
          step.id().toString(),
          step.rung().label(),
          step.state().label(),
          step.grounds().rule().number(),
          rulesAt + "/v" + step.grounds().rule().version() + "#" + step.grounds().rule().number(),
          text(step.grounds().reason()),
          s.t("conduct.by", "member", desk.name(step.by()), "time", s.full(step.at())),
          notes(s, step),
          steps(s, step));
    }

    private List<String> notes(Shell s, LadderStep step) {
      List<String> notes = new ArrayList<>();
      step.skipped().ifPresent(ground -> notes.add(s.t("conduct-skip." + ground.label())));
      step.second()
          .ifPresent(member -> notes.add(s.t("conduct.second", "member", desk.name(member))));
      if (!isPast(step)) {
        step.until().ifPresent(end -> notes.add(s.t("conduct.until", "time", s.full(end))));
      }
      step.recheckDue().ifPresent(day -> notes.add(s.t("conduct.recheck", "time", s.full(day))));
      step.recheck().kept().ifPresent(kept -> notes.add(text(kept.because())));
      step.ending()
          .ifPresent(end -> {
            notes.add(s.t("conduct.ended", "time", s.full(end.at())));
            end.reason().ifPresent(reason -> notes.add(text(reason)));
          });
      return notes;
    }

    /** Steps that would be refused are not offered. */
    private List<String> steps(Shell s, LadderStep step) {
      if (!s.may(Permission.WORK_CASES) || isPast(step)) {
        return List.of();
      }
      boolean mine = desk.isMe(step.by());
      List<String> steps = new ArrayList<>();
      if (step.active()) {
        if (lead || !step.rung().needsSecond()) {
          step.recheckDue().ifPresent(_ -> steps.add("keep"));
          steps.add("lift");
        }
        return steps;
      }
      if (lead && !mine) {
        steps.add("confirm");
      }
      if (lead || mine) {
        steps.add("decline");
      }
      return steps;
    }

    ConductModel.Act act(ConductAct act) {
      Shell s = desk.shell();
      boolean byHand = act.state() == ActState.BY_HAND;
      Optional<String> guide =
          byHand
              ? Optional.of(
                  s.t(
                      act.kind() == ActKind.REPORT_TO_POLICE
                          ? "conduct.police-hand"
                          : "conduct.by-hand"))
              : Optional.empty();
      return new ConductModel.Act(
          act.id().toString(),
          act.kind().label(),
          act.state().label(),
          act.problem()
              .filter(_ -> act.state().open())
              .map(code -> s.t("conduct-problem." + code))
              .or(() -> guide),
          act.proof().map(this::text),
          byHand && s.may(Permission.WORK_CASES));
    }

    private String text(CaseTextId id) {
      return view.words().getOrDefault(id, desk.shell().t("case.erased"));
    }
  }
}
