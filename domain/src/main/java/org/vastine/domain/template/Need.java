package org.vastine.domain.template;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.document.TemplateNames;
import org.vastine.domain.triage.Style;

/**
 * What words a case needs now; of two templates the better one stands first.
 *
 * @param style how the customer speaks
 * @param language in which language
 * @param channel where
 * @param audience who would see the reply
 * @param late whether the answer is late (R15)
 * @param solved whether it is solved, and the thread is to be asked
 * @param promised whether we owe them a time
 * @param replied whether we answered before
 * @param helped whether they answered another customer, and are to be thanked for it (R10)
 * @param waiting whether they wait for an update of ours (R22)
 * @param steps what the playbook asks for
 */
public record Need(
    Style style,
    LanguageTag language,
    ChannelKind channel,
    Audience audience,
    boolean late,
    boolean solved,
    boolean promised,
    boolean replied,
    boolean helped,
    boolean waiting,
    Set<PlaybookStep> steps) {

  /** Copies the steps. */
  public Need {
    steps = Set.copyOf(steps);
  }

  /** The templates that suit, the best first; equals by their names. */
  public List<ReplyTemplate> suitable(List<ReplyTemplate> templates) {
    return templates.stream()
        .filter(this::suits)
        .sorted(
            Comparator.comparingInt((ReplyTemplate one) -> rank(one))
                .reversed()
                .thenComparing(ReplyTemplate::name)
                .thenComparing(one -> one.id().value()))
        .toList();
  }

  /** Those of the templates that a playbook names and that can be used here, in its order. */
  public List<ReplyTemplate> named(List<ReplyTemplate> templates, List<String> names) {
    return names.stream()
        .map(TemplateNames::folded)
        .flatMap(name ->
            templates.stream()
                .filter(one -> TemplateNames.folded(one.name()).equals(name))
                .filter(this::fits))
        .toList();
  }

  private boolean suits(ReplyTemplate one) {
    return fits(one) && (one.styles().isEmpty() || one.styles().contains(style));
  }

  /** Whether its words can be used now, whoever they are for. */
  private boolean fits(ReplyTemplate one) {
    boolean toGoPrivate = one.situation() != Situation.ASK_PRIVATE || audience == Audience.PUBLIC;
    return !one.retired()
        && one.language().equals(language)
        && (one.channels().isEmpty() || one.channels().contains(channel))
        && (late || one.situation() != Situation.APOLOGISE_LATE)
        && (waiting || !isForUpdates(one.situation()))
        && (helped || one.situation() != Situation.THANK_HELPER)
        && toGoPrivate;
  }

  private static boolean isForUpdates(Situation situation) {
    return situation == Situation.UPDATE || situation == Situation.THANK_PATIENCE;
  }

  /** The situation counts more than the style, and the style more than the place. */
  private int rank(ReplyTemplate one) {
    return 4 * weight(one.situation())
        + (one.styles().isEmpty() ? 0 : 2)
        + (one.channels().isEmpty() ? 0 : 1);
  }

  private int weight(Situation situation) {
    return switch (situation) {
      case APOLOGISE_LATE -> late ? 9 : 0;
      case THANK_HELPER -> helped ? 10 : 0;
      case SOLVED_ASK -> solved ? 8 : 0;
      case THANK_PATIENCE -> waiting ? 7 : 0;
      case UPDATE -> waiting ? 6 : 0;
      case DISENGAGE -> asks(PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE, 7);
      case THANKS -> asks(PlaybookStep.THANK, replied ? 2 : 6);
      case HOLDING_REPLY -> promised ? 5 : asks(PlaybookStep.NAME_TIME_OF_RETURN, 3);
      case ACKNOWLEDGE -> replied ? 1 : 4;
      case ASK_PRIVATE -> asks(PlaybookStep.ASK_FACTS_IN_PRIVATE, 3);
    };
  }

  private int asks(PlaybookStep step, int weight) {
    return steps.contains(step) ? weight : 0;
  }
}
