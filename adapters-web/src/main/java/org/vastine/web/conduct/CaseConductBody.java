package org.vastine.web.conduct;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.conduct.ReadCaseConduct;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.Standoff;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.MemberId;

/** Conduct on a case as answers tell it. */
record CaseConductBody(
    Optional<String> present,
    boolean silenced,
    boolean extreme,
    boolean threat,
    List<ExposedBody> exposed,
    Optional<String> next,
    List<ChoiceBody> choices,
    List<StepBody> steps,
    List<ActBody> acts,
    WhereBody where,
    int rulesVersion,
    int rules,
    SealedBody evidence) {

  /** A rung that could be taken now. */
  record ChoiceBody(String rung, boolean skips, boolean needsSecond, boolean platformDoes) {
    static ChoiceBody of(ReadCaseConduct.Choice choice) {
      return new ChoiceBody(
          choice.rung().label(),
          choice.skips(),
          choice.rung().needsSecond(),
          choice.platformDoes());
    }
  }

  /** A member whose private details a mention tells: never the details themselves. */
  record ExposedBody(UUID member, UUID mention, List<String> details) {
    static List<ExposedBody> of(Standoff standoff) {
      return standoff.exposures().stream()
          .filter(Standoff.Exposed::stands)
          .map(one ->
              new ExposedBody(
                  one.member().value(),
                  one.mention().value(),
                  Doxxing.kindsOf(one.details()).stream().map(Labelled::label).toList()))
          .toList();
    }
  }

  /** What a step asked for outside. */
  record ActBody(
      UUID id,
      UUID step,
      String kind,
      String state,
      int attempts,
      Optional<String> problem,
      Optional<String> proof,
      Optional<UUID> provenBy,
      Instant changedAt) {
    static ActBody of(ConductAct act, Map<CaseTextId, String> words) {
      return new ActBody(
          act.id().value(),
          act.step().value(),
          act.kind().label(),
          act.state().label(),
          act.attempts(),
          act.problem(),
          act.proof().map(words::get),
          act.provenBy().map(MemberId::value),
          act.changedAt());
    }
  }

  /** Where a person finds the author and what they wrote, for what is done by hand. */
  record WhereBody(Optional<URI> author, Optional<URI> item) {
    static WhereBody of(Optional<Mention> latest) {
      return new WhereBody(
          latest.flatMap(mention -> mention.item().author().profile()),
          latest.flatMap(mention -> mention.item().url()));
    }
  }

  /** How much is sealed, and the hash that stands for it. */
  record SealedBody(int links, Optional<String> head) {}

  static CaseConductBody of(ReadCaseConduct.View view) {
    return new CaseConductBody(
        view.standing().present().map(step -> step.rung().label()),
        view.standing().silenced(),
        view.extreme(),
        view.threat(),
        ExposedBody.of(view.feedbackCase().standoff()),
        view.standing().next().map(Labelled::label),
        view.choices().stream().map(ChoiceBody::of).toList(),
        view.standing().steps().stream().map(step -> StepBody.of(step, view.words())).toList(),
        view.acts().stream().map(act -> ActBody.of(act, view.words())).toList(),
        WhereBody.of(view.latest()),
        view.rules().version(),
        view.rules().size(),
        new SealedBody(
            view.chain().links().size(),
            Optional.of(view.chain())
                .filter(chain -> !chain.links().isEmpty())
                .map(chain -> chain.head())));
  }
}
