package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.application.reply.RewriteDraft;
import org.vastine.application.reply.WriteDraft;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;

/** Keeps what a composer's form holds as the member's draft. */
public final class TypedReplies {
  private final ReadDrafts readDrafts;
  private final WriteDraft write;
  private final RewriteDraft rewrite;

  /** Takes the use cases that it asks. */
  @Inject
  public TypedReplies(ReadDrafts readDrafts, WriteDraft write, RewriteDraft rewrite) {
    this.readDrafts = readDrafts;
    this.write = write;
    this.rewrite = rewrite;
  }

  /** Saves what the form holds, where it differs from what is stored. */
  Decision<DraftView> save(Desk desk, CaseId id) {
    return save(desk, id, text(desk), desk.field("suggested").filter("1"::equals).isPresent());
  }

  /** Keeps these words in place of those of the form. */
  Decision<DraftView> save(Desk desk, CaseId id, String text, boolean suggested) {
    int seen = seen(desk);
    Set<TemplateUse> templates = InsertedTemplates.of(desk);
    boolean promising = desk.field("promise-by").filter(by -> !by.isBlank()).isPresent();
    if (text.length() > DraftText.MOST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "draft.too-long").with("most", DraftText.MOST));
    }
    Optional<String> draft = desk.field("draft");
    if (draft.isEmpty()) {
      return begin(
          desk,
          id,
          new WriteDraft.Command(
              id, audience(desk), new DraftText(text), seen, suggested, templates, promising));
    }
    DraftId draftId = new DraftId(ComposerPages.uuid(draft.get()));
    return readDrafts
        .handle(desk.actor(), new ReadDrafts.Command.One(draftId, promising))
        .then(found -> {
          DraftView stored = found.getFirst();
          boolean same =
              stored.draft().text().value().equals(text)
                  && stored.draft().mentionsSeen() >= seen
                  && (!suggested || stored.draft().suggested())
                  && stored.draft().templates().containsAll(templates);
          return same
              ? Decision.accepted(stored)
              : rewrite.handle(
                  desk.actor(),
                  new RewriteDraft.Command(
                      draftId,
                      ExpectedVersion.of(number(desk, "version")),
                      new DraftText(text),
                      seen,
                      suggested,
                      templates,
                      promising));
        });
  }

  /** Puts words of a template to those that are stored for the audience of the form. */
  Decision<DraftView> insert(Desk desk, CaseId id, TemplateChoice.Option option, String signature) {
    Set<TemplateUse> use = InsertedTemplates.read(option.insert()).map(Set::of).orElse(Set.of());
    return readDrafts
        .handle(desk.actor(), new ReadDrafts.Command.OfCase(id))
        .then(drafts ->
            mine(desk, drafts, audience(desk))
                .map(view ->
                    rewrite.handle(
                        desk.actor(),
                        new RewriteDraft.Command(
                            view.draft().id(),
                            ExpectedVersion.of(view.draft().version()),
                            new DraftText(
                                TemplateChoice.together(
                                    view.draft().text().value(), option, signature)),
                            seen(desk),
                            false,
                            use)))
                .orElseGet(() ->
                    write.handle(
                        desk.actor(),
                        new WriteDraft.Command(
                            id,
                            audience(desk),
                            new DraftText(option.text()),
                            seen(desk),
                            false,
                            use))));
  }

  /** Puts words behind those that are stored for an audience. */
  Decision<DraftView> add(Desk desk, CaseId id, Audience audience, String words) {
    return readDrafts
        .handle(desk.actor(), new ReadDrafts.Command.OfCase(id))
        .then(drafts ->
            mine(desk, drafts, audience)
                .map(view -> behind(desk, view, words))
                .orElseGet(() ->
                    write.handle(
                        desk.actor(),
                        new WriteDraft.Command(
                            id, audience, new DraftText(words), seen(desk), false, Set.of()))));
  }

  private Decision<DraftView> behind(Desk desk, DraftView view, String words) {
    String before = view.draft().text().value().stripTrailing();
    String together = before.isEmpty() ? words : before + "\n" + words;
    return together.length() > DraftText.MOST
        ? Decision.refused(
            Refusal.of(Refusal.Kind.INVALID, "draft.too-long").with("most", DraftText.MOST))
        : rewrite.handle(
            desk.actor(),
            new RewriteDraft.Command(
                view.draft().id(),
                ExpectedVersion.of(view.draft().version()),
                new DraftText(together),
                seen(desk),
                false,
                Set.of()));
  }

  private static Optional<DraftView> mine(Desk desk, List<DraftView> drafts, Audience audience) {
    return drafts.stream()
        .filter(view -> view.draft().isOpen())
        .filter(view -> desk.isMe(view.draft().writer()))
        .filter(view -> view.draft().audience() == audience)
        .findFirst();
  }

  /** A member has one draft for an audience; one begun elsewhere meanwhile is not put aside. */
  private Decision<DraftView> begin(Desk desk, CaseId id, WriteDraft.Command command) {
    return readDrafts
        .handle(desk.actor(), new ReadDrafts.Command.OfCase(id))
        .then(drafts ->
            mine(desk, drafts, command.audience())
                .<Decision<DraftView>>map(begun ->
                    begun.draft().text().equals(command.text())
                        ? Decision.accepted(begun)
                        : Decision.refused(
                            Refusal.of(Refusal.Kind.STALE, "kernel.stale-version")
                                .with("stored", begun.draft().version())))
                .orElseGet(() -> write.handle(desk.actor(), command)));
  }

  /** Who would see the reply of the form. */
  static Audience audience(Desk desk) {
    return desk.field("audience")
        .flatMap(label -> Labelled.find(Audience.class, label))
        .orElseThrow(() -> new ProblemException(422, "request.malformed"));
  }

  /** The words that the form holds. */
  static String text(Desk desk) {
    return Optional.ofNullable(desk.ctx().formParam("text")).orElse("").replace("\r\n", "\n");
  }

  /** How many mentions the writer has read; saying so by the button adds to what the form says. */
  private static int seen(Desk desk) {
    return desk.ctx().formParams("seen").stream()
        .filter(value -> value.matches("[0-9]{1,9}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private static int number(Desk desk, String field) {
    return desk.field(field)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }
}
