package org.vastine.application.advocate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.template.TemplateCatalogue;
import org.vastine.domain.advocate.Advocate;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.advocate.AskId;
import org.vastine.domain.advocate.AskPurpose;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.TemplateText;

/**
 * A member asks one helper for one thing, in words of their own: a draft on that person's own case,
 * sent by a person like any other reply. Nobody is asked to speak for us, nobody in words that
 * others got, and nobody often (R10).
 */
public final class AskAdvocate {

  private final Permitted permitted;
  private final AdvocateDesk desk;
  private final AdvocateBook book;
  private final TemplateCatalogue templates;
  private final CaseList cases;
  private final WriteDraft write;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs who helped, what was asked before, and the drafts. */
  @Inject
  public AskAdvocate(
      Permitted permitted,
      AdvocateDesk desk,
      AdvocateBook book,
      TemplateCatalogue templates,
      CaseList cases,
      WriteDraft write,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.desk = desk;
    this.book = book;
    this.templates = templates;
    this.cases = cases;
    this.write = write;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param author the helper
   * @param purpose what for
   * @param words the member's own words
   */
  public record Command(AuthorId author, AskPurpose purpose, DraftText words) {}

  /** Gives the draft on the helper's case, with the guard's findings. */
  public Decision<DraftView> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.WRITE_REPLIES,
        () -> CaseWork.member(actor).then(member -> ask(actor, member, command)));
  }

  private Decision<DraftView> ask(Actor actor, MemberId member, Command command) {
    Instant now = clock.instant();
    AdvocateLimits limits = book.lockLimits();
    return desk.listed(now).stream()
        .filter(one -> one.author().equals(command.author()))
        .findFirst()
        .<Decision<Advocate>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "advocate.not-found"))
        .then(advocate ->
            limits
                .mayAsk(advocate, command.words().value(), desk.asks(now), prepared(), now)
                .<Decision<FeedbackCase>>map(Decision::refused)
                .orElseGet(() -> caseOf(command.author())))
        .then(on ->
            write
                .handle(
                    actor,
                    new WriteDraft.Command(
                        on.id(), on.audience(), command.words(), on.talk().mentions()))
                .map(view -> kept(view, on, member, command, now)));
  }

  /** Where they wrote last: an ask is a reply to them. */
  private Decision<FeedbackCase> caseOf(AuthorId author) {
    return cases.latestOf(author, 1).stream()
        .findFirst()
        .<Decision<FeedbackCase>>map(row -> Decision.accepted(row.feedbackCase()))
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "advocate.not-found"));
  }

  private DraftView kept(
      DraftView view, FeedbackCase on, MemberId member, Command command, Instant now) {
    book.store(
        new Ask(
            new AskId(ids.next()),
            command.author(),
            on.id(),
            command.purpose(),
            command.words().value(),
            now,
            member));
    return view;
  }

  private List<String> prepared() {
    return templates.all().stream()
        .flatMap(template -> template.variants().stream())
        .map(TemplateText::source)
        .toList();
  }
}
