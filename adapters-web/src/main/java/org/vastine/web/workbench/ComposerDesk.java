package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Opens the composer of a case: the member's own draft, or an empty sheet. */
public final class ComposerDesk {
  private final ReadDrafts readDrafts;

  /** Takes the drafts. */
  @Inject
  public ComposerDesk(ReadDrafts readDrafts) {
    this.readDrafts = readDrafts;
  }

  /** The composer for the one who looks; empty when no reply can be written now. */
  public Optional<ComposerModel> open(Desk desk, CaseListItem row) {
    FeedbackCase it = row.feedbackCase();
    Optional<ChannelDescription> kind = desk.surroundings().kind(row.channel());
    if (whyNot(desk, it).isPresent() || kind.isEmpty()) {
      return Optional.empty();
    }
    Audience wanted = audience(desk, it, kind.get());
    Optional<TextLimit> limit = kind.get().limit(wanted == Audience.PUBLIC);
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    Optional<DraftView> mine =
        desk
            .orTell(readDrafts.handle(desk.actor(), new ReadDrafts.Command.OfCase(it.id())))
            .stream()
            .filter(view -> view.draft().isOpen())
            .filter(view -> desk.isMe(view.draft().writer()))
            .filter(view -> view.draft().audience() == wanted)
            .findFirst();
    return Optional.of(
        mine.map(view -> of(desk, view, kind.get(), it))
            .orElseGet(() -> empty(desk, it, kind.get(), wanted, limit.get())));
  }

  /** The composer of a stored draft. */
  ComposerModel of(Desk desk, DraftView view, ChannelDescription kind, FeedbackCase it) {
    Shell s = desk.shell();
    String text = view.draft().text().value();
    Audience audience = view.draft().audience();
    Instant now = s.moments().now();
    boolean blank = text.isBlank();
    return new ComposerModel(
        it.id().toString(),
        audience.label(),
        other(kind, audience),
        line(desk, kind, audience),
        view.draft().id().toString(),
        view.draft().version(),
        text,
        language(s, it),
        view.draft().mentionsSeen(),
        Optional.of(now),
        blank ? List.of() : rows(s, view, text),
        blank ? 0 : view.reading().stopping().size(),
        view.reading().overriding().map(Overriding::label).orElse(""),
        view.length(),
        view.limit().map(TextLimit::most).orElse(0),
        view.opensAt().filter(now::isBefore),
        view.reading().needsApproval(),
        view.draft().state().label(),
        sendWords(s, kind, audience),
        view.draft().suggested(),
        Optional.empty());
  }

  /** Why the one who looks cannot write a reply now, in words. */
  public Optional<String> whyNot(Desk desk, FeedbackCase it) {
    Shell s = desk.shell();
    Optional<MemberId> holder =
        it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member));
    if (!s.may(Permission.WRITE_REPLIES)) {
      return Optional.of(s.t("composer.no-permission"));
    }
    if (it.status() == CaseStatus.DISENGAGED) {
      return Optional.of(s.t("refusal.case.reply-locked"));
    }
    if (it.isEnded()) {
      return Optional.of(s.t("composer.ended"));
    }
    if (holder.isPresent()) {
      String until = it.hold().claim().map(claim -> s.at(claim.until())).orElse("");
      return Optional.of(s.t("presence.held", "name", desk.name(holder.get()), "time", until));
    }
    if (it.talk().pending().isPresent()) {
      return Optional.of(s.t("composer.on-its-way"));
    }
    return Optional.empty();
  }

  /** Whether the platform takes no reply from here at all, so that a person answers there. */
  boolean isByHand(Desk desk, CaseListItem row) {
    return whyNot(desk, row.feedbackCase()).isEmpty()
        && desk.surroundings()
            .kind(row.channel())
            .filter(kind -> kind.limit(true).isPresent() || kind.limit(false).isPresent())
            .isEmpty();
  }

  private static ComposerModel empty(
      Desk desk, FeedbackCase it, ChannelDescription kind, Audience audience, TextLimit limit) {
    return new ComposerModel(
        it.id().toString(),
        audience.label(),
        other(kind, audience),
        line(desk, kind, audience),
        "",
        0,
        "",
        language(desk.shell(), it),
        it.talk().mentions(),
        Optional.empty(),
        List.of(),
        0,
        "",
        0,
        limit.most(),
        Optional.empty(),
        false,
        "writing",
        sendWords(desk.shell(), kind, audience),
        false,
        Optional.empty());
  }

  private static List<FindingRow> rows(Shell s, DraftView view, String text) {
    var findings = view.reading().findings();
    return IntStream.range(0, findings.size())
        .mapToObj(i -> FindingRow.of(s, i, findings.get(i), text))
        .toList();
  }

  private static Audience audience(Desk desk, FeedbackCase it, ChannelDescription kind) {
    Audience wanted =
        Optional.ofNullable(desk.ctx().queryParam("audience"))
            .or(() -> desk.field("audience"))
            .flatMap(label -> Labelled.find(Audience.class, label))
            .orElse(it.audience());
    boolean possible = kind.limit(wanted == Audience.PUBLIC).isPresent();
    return possible ? wanted : wanted == Audience.PUBLIC ? Audience.PRIVATE : Audience.PUBLIC;
  }

  private static Optional<String> other(ChannelDescription kind, Audience audience) {
    Audience other = audience == Audience.PUBLIC ? Audience.PRIVATE : Audience.PUBLIC;
    return kind.limit(other == Audience.PUBLIC).map(_ -> other.label());
  }

  private static String line(Desk desk, ChannelDescription kind, Audience audience) {
    String me = desk.shell().place().map(place -> place.me().firstName()).orElse("");
    return desk.shell().t("composer." + audience.label(), "channel", kind.name(), "name", me);
  }

  private static String sendWords(Shell s, ChannelDescription kind, Audience audience) {
    return s.t("send." + audience.label(), "channel", kind.name());
  }

  private static String language(Shell s, FeedbackCase it) {
    LanguageTag language = it.judgement().language();
    return language.equals(LanguageTag.UNDETERMINED) ? s.words().lang() : language.code();
  }
}
