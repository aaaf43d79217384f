package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import org.vastine.application.template.ProposeTemplates.Offer;
import org.vastine.application.template.ProposeTemplates.Proposed;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.template.Proposal;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.web.console.Desk;

/**
 * The templates for a reply, as they are shown.
 *
 * @param caseId the case
 * @param language of the words, as a code
 * @param late whether the answer is late
 * @param signature what goes under the words, without what stands before it; may be empty
 * @param most how long a reply may be
 * @param options the best first
 */
public record TemplateChoice(
    String caseId,
    String language,
    boolean late,
    String signature,
    int most,
    List<Option> options) {

  /**
   * One template.
   *
   * @param name what members call it
   * @param situation what it is for, as a label
   * @param insert which wording it is, as a form names it; empty when it cannot be used
   * @param text the words; empty when it cannot be used
   * @param length as the platform counts
   * @param repeated whether somebody got these words already
   * @param opens whether the words come before any others
   * @param holds whether the words say when we will be back, so that the reply is sent with a
   *     promise
   * @param playbook the playbook that names it; empty where none does
   * @param obstacle why it cannot be used, in words
   */
  public record Option(
      String name,
      String situation,
      String insert,
      String text,
      int length,
      boolean repeated,
      boolean opens,
      boolean holds,
      String playbook,
      Optional<String> obstacle) {}

  static TemplateChoice of(Desk desk, CaseId id, Proposed proposed) {
    return new TemplateChoice(
        id.toString(),
        proposed.language().code(),
        proposed.late(),
        proposed.signature().strip(),
        proposed.limit().most(),
        proposed.offers().stream().map(offer -> option(desk, offer)).toList());
  }

  /** What a template says now; the wording may be another by now, where it went out meanwhile. */
  static Decision<Option> option(Desk desk, Proposed proposed, TemplateId template) {
    return proposed.offers().stream()
        .filter(offer -> offer.template().id().equals(template))
        .findFirst()
        .<Decision<Option>>map(offer -> offer.words().map(_ -> option(desk, offer)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "template.not-found"));
  }

  /** What was typed with an option's words: an opener before it, others behind it. */
  static String together(String typed, Option option, String signature) {
    if (typed.isBlank()) {
      return option.text();
    }
    if (option.opens()) {
      return option.text() + " " + typed;
    }
    boolean signed = !signature.isEmpty() && typed.stripTrailing().endsWith(signature);
    return signed
        ? typed.stripTrailing().substring(0, typed.stripTrailing().length() - signature.length())
            + option.text()
        : typed.stripTrailing() + "\n" + option.text();
  }

  private static Option option(Desk desk, Offer offer) {
    String name = offer.template().name();
    String situation = offer.template().situation().label();
    boolean opens = offer.template().situation().opens();
    boolean holds = offer.template().situation() == Situation.HOLDING_REPLY;
    return switch (offer.words()) {
      case Decision.Accepted<Proposal>(Proposal words) ->
          new Option(
              name,
              situation,
              InsertedTemplates.named(words.use()),
              words.text(),
              words.length(),
              words.repeated(),
              opens,
              holds,
              offer.playbook().orElse(""),
              Optional.empty());
      case Decision.Refused<Proposal>(Refusal refusal) ->
          new Option(
              name,
              situation,
              "",
              "",
              0,
              false,
              opens,
              holds,
              offer.playbook().orElse(""),
              Optional.of(desk.why(refusal)));
    };
  }
}
