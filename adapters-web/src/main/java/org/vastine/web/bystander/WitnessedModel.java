package org.vastine.web.bystander;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.web.bystander.StrangerModel.Measure;
import org.vastine.web.console.Shell;

/**
 * How a case looked in public when it ended, as the page of the case shows it.
 *
 * @param measures the four things that bystanders see; none where nothing was to be seen
 * @param missing what a newcomer would miss, by message keys
 */
public record WitnessedModel(List<Measure> measures, List<String> missing) {

  /** Copies the lists. */
  public WitnessedModel {
    measures = List.copyOf(measures);
    missing = List.copyOf(missing);
  }

  /** That of a case; empty until it ended and somebody looked. */
  public static Optional<WitnessedModel> of(Shell s, FeedbackCase feedbackCase) {
    return feedbackCase
        .witnessed()
        .map(look ->
            new WitnessedModel(
                look.seen() ? measures(s, look) : List.of(),
                look.missing().stream().map(one -> "stranger.missing." + one.label()).toList()));
  }

  private static List<Measure> measures(Shell s, PublicLook look) {
    return List.of(
        speed(s, look),
        StrangerModel.manner(s, look.manner(), look.reaction()),
        StrangerModel.reaction(s, look.reaction()),
        new Measure("stranger.end", List.of(s.t("outcome." + look.outcome().label())), false));
  }

  private static Measure speed(Shell s, PublicLook look) {
    List<String> words = new ArrayList<>();
    words.add(
        look.answeredAfter()
            .map(after -> s.t("stranger.speed.after", "t", s.words().length(after)))
            .orElseGet(() -> s.t("witnessed.unanswered")));
    if (look.late()) {
      words.add(s.t("stranger.speed.late"));
    }
    return new Measure("stranger.speed", words, look.late());
  }
}
