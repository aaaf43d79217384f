package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.InboxPlace;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Desk;
import org.vastine.web.console.LanguageNames;
import org.vastine.web.console.Shell;

/**
 * A case as a row shows it.
 *
 * @param id the case
 * @param version for telling a newer row from an older one
 * @param author who wrote
 * @param excerpt their first words; veiled where they attack people or expose a member (R32)
 * @param language the language's code, empty when it could not be told
 * @param languageName its name
 * @param due time left
 * @param style the style
 * @param channel the platform's name
 * @param account the channel account's name
 * @param reach how many may see it; empty when unknown
 * @param raised why it stands higher than by its deadline alone; empty where it does not
 * @param owner whose case it is
 * @param mine whether it is the viewer's
 * @param held whether somebody else may send right now
 * @param chased whether the customer had to ask again, and has no answer since
 * @param inPrivate whether only the author and we see it
 * @param onItsWay whether a reply is on its way
 * @param awaitingApproval whether a draft waits for another member
 * @param solving time left to solve it; empty where nothing runs
 */
public record CaseRow(
    String id,
    int version,
    String author,
    String excerpt,
    String language,
    String languageName,
    DueMark due,
    StyleChip style,
    String channel,
    String account,
    Optional<String> reach,
    Optional<String> raised,
    Optional<String> owner,
    boolean mine,
    boolean held,
    boolean chased,
    boolean inPrivate,
    boolean onItsWay,
    boolean awaitingApproval,
    Optional<DueMark> solving) {

  /** Whether it was to be solved by now and is not. */
  public boolean unsolved() {
    return solving.filter(mark -> mark.state().equals("late")).isPresent();
  }

  private static Optional<String> raised(Shell s, InboxPlace place) {
    List<String> grounds =
        place.raises().stream()
            .map(raise -> s.n("raised." + raise.ground().label(), raise.measure()))
            .toList();
    return grounds.isEmpty()
        ? Optional.empty()
        : Optional.of(s.t("raised", "why", String.join(", ", grounds)));
  }

  /** The row of an item for the one who looks. */
  public static CaseRow of(Desk desk, CaseListItem item) {
    Shell s = desk.shell();
    FeedbackCase feedbackCase = item.feedbackCase();
    LanguageTag language = feedbackCase.judgement().language();
    boolean told = !language.equals(LanguageTag.UNDETERMINED);
    boolean veiled = feedbackCase.isVeiled();
    long reach = feedbackCase.talk().reach();
    Optional<MemberId> owner = feedbackCase.hold().owner();
    return new CaseRow(
        feedbackCase.id().toString(),
        feedbackCase.version(),
        item.authorName(),
        veiled ? s.t("case.veiled") : item.excerpt(),
        told && !veiled ? language.code() : s.words().lang(),
        told ? LanguageNames.of(s, language) : "",
        DueMark.of(s, feedbackCase),
        StyleChip.of(s, feedbackCase.judgement()),
        desk.channel(item.channel()),
        item.accountName(),
        reach > 0 ? Optional.of(s.t("case.reach", "n", reach)) : Optional.empty(),
        raised(s, feedbackCase.place()),
        owner.map(id -> desk.isMe(id) ? s.t("member.you") : desk.name(id)),
        owner.filter(desk::isMe).isPresent(),
        feedbackCase.hold().holder(s.moments().now()).filter(id -> !desk.isMe(id)).isPresent(),
        feedbackCase.isChased(),
        feedbackCase.audience() == org.vastine.domain.mention.Audience.PRIVATE,
        feedbackCase.talk().pending().isPresent(),
        feedbackCase.talk().awaitingApproval().isPresent(),
        DueMark.ofSolving(s, feedbackCase));
  }
}
