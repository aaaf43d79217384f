package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.handoff.ReadHandOff;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.application.reply.ReadReplyLimit;
import org.vastine.application.reply.ReadReplyLimit.ReplyLimit;
import org.vastine.application.reply.RecallTurns;
import org.vastine.application.template.PrepareUpdate;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.reply.CoolDown;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Opens the composer of a case: the member's own draft, or an empty sheet. */
public final class ComposerDesk {
  private final ReadDrafts readDrafts;
  private final ReadHandOff readHandOff;
  private final ReadReplyLimit replyLimit;
  private final PrepareUpdate prepareUpdate;
  private final RecallTurns recallTurns;

  /**
   * Takes the drafts, where a case goes on in private, how much is said in public, the words of
   * updates, and what followed earlier replies.
   */
  @Inject
  public ComposerDesk(
      ReadDrafts readDrafts,
      ReadHandOff readHandOff,
      ReadReplyLimit replyLimit,
      PrepareUpdate prepareUpdate,
      RecallTurns recallTurns) {
    this.readDrafts = readDrafts;
    this.readHandOff = readHandOff;
    this.replyLimit = replyLimit;
    this.prepareUpdate = prepareUpdate;
    this.recallTurns = recallTurns;
  }

  /** The composer for the one who looks; empty when no reply can be written now. */
  public Optional<ComposerModel> open(Desk desk, CaseListItem row) {
    FeedbackCase it = row.feedbackCase();
    Places places = places(desk, row);
    if (whyNot(desk, it).isPresent() || places.isNowhere()) {
      return Optional.empty();
    }
    Audience wanted = audience(desk, it, places);
    Optional<DraftView> mine =
        desk
            .orTell(readDrafts.handle(desk.actor(), new ReadDrafts.Command.OfCase(it.id())))
            .stream()
            .filter(view -> view.draft().isOpen())
            .filter(view -> desk.isMe(view.draft().writer()))
            .filter(view -> view.draft().audience() == wanted)
            .findFirst();
    return Optional.of(
        mine.map(view -> of(desk, view, places, it))
            .orElseGet(() -> empty(desk, it, places, wanted)));
  }

  /**
   * Where a reply can go: in public to the platform of the case, in private there as well, or to
   * where the customer wrote in private.
   */
  record Places(Optional<ChannelDescription> inPublic, Optional<ChannelDescription> inPrivate) {
    Optional<ChannelDescription> to(Audience audience) {
      return audience == Audience.PUBLIC ? inPublic : inPrivate;
    }

    boolean isNowhere() {
      return inPublic.isEmpty() && inPrivate.isEmpty();
    }
  }

  /** Where a reply to this case can go. */
  Places places(Desk desk, CaseListItem row) {
    FeedbackCase it = row.feedbackCase();
    Optional<ChannelDescription> own = desk.surroundings().kind(row.channel());
    Optional<ChannelDescription> privately =
        it.handOff().talk().account().isEmpty()
            ? own
            : desk.orTell(readHandOff.handle(desk.actor(), new ReadHandOff.Command(it.id())))
                .privateKind()
                .flatMap(desk.surroundings()::kind);
    return new Places(
        own.filter(kind -> kind.limit(true).isPresent()),
        privately.filter(kind -> kind.limit(false).isPresent()));
  }

  /** The composer of a stored draft. */
  ComposerModel of(Desk desk, DraftView view, Places places, FeedbackCase it) {
    Shell s = desk.shell();
    String text = view.draft().text().value();
    Audience audience = view.draft().audience();
    Instant now = s.moments().now();
    boolean blank = text.isBlank();
    Limit limit = limit(desk, it, audience);
    return new ComposerModel(
        it.id().toString(),
        audience.label(),
        other(places, audience),
        line(desk, places, audience),
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
        why(s, view.reading().waiting()),
        blank ? 0 : view.reading().heat(),
        view.reading().needsApproval(),
        view.draft().state().label(),
        sendWords(s, places, audience),
        view.draft().suggested(),
        limit.words(),
        limit.closes(),
        word(desk, view.owesPromise(), view.named()),
        Optional.empty(),
        view.signature().strip(),
        blank ? Optional.empty() : Optional.of(reads(desk, view, it)),
        Optional.empty());
  }

  private ReadsModel reads(Desk desk, DraftView view, FeedbackCase it) {
    GuardReading reading = view.reading();
    return ReadsModel.of(
        desk.shell(),
        reading.reads(),
        desk.orTell(
            recallTurns.handle(
                desk.actor(), new RecallTurns.Command(it.judgement().style(), reading.moves()))));
  }

  /** What was typed stays, also when the reply is refused or words of a template are chosen. */
  private static ComposerModel.Word word(Desk desk, boolean needed, Optional<LocalDateTime> named) {
    String by = typed(desk, "promise-by");
    return new ComposerModel.Word(
        typed(desk, "promise-what"),
        by,
        needed,
        named
            .filter(_ -> by.isEmpty() && desk.shell().may(Permission.WORK_CASES))
            .map(at -> new ComposerModel.Named(at.toString(), desk.shell().moments().full(at))));
  }

  private static String typed(Desk desk, String field) {
    return desk.field(field).or(() -> Optional.ofNullable(desk.ctx().queryParam(field))).orElse("");
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
      String offer = it.standoff().offer().isPresent() ? "composer.left-offer" : "composer.left";
      return Optional.of(s.t("refusal.case.reply-locked") + " " + s.t(offer));
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
    return whyNot(desk, row.feedbackCase()).isEmpty() && places(desk, row).isNowhere();
  }

  /** An empty sheet, or the words of an update that is due soon, for the one who has the case. */
  private ComposerModel empty(Desk desk, FeedbackCase it, Places places, Audience audience) {
    Limit limit = limit(desk, it, audience);
    Optional<PrepareUpdate.Prepared> update = update(desk, it, audience);
    return new ComposerModel(
        it.id().toString(),
        audience.label(),
        other(places, audience),
        line(desk, places, audience),
        "",
        0,
        update.map(PrepareUpdate.Prepared::text).orElse(""),
        language(desk.shell(), it),
        it.talk().mentions(),
        Optional.empty(),
        List.of(),
        0,
        "",
        update.map(PrepareUpdate.Prepared::length).orElse(0),
        limit(places, audience),
        Optional.empty(),
        "",
        0,
        false,
        "writing",
        sendWords(desk.shell(), places, audience),
        false,
        limit.words(),
        limit.closes(),
        word(desk, false, Optional.empty()),
        update.map(ready -> prepared(desk.shell(), ready)),
        "",
        Optional.empty(),
        Optional.empty());
  }

  private Optional<PrepareUpdate.Prepared> update(Desk desk, FeedbackCase it, Audience audience) {
    boolean theirs = it.hold().owner().filter(owner -> !desk.isMe(owner)).isPresent();
    if (theirs || it.promises().updateDue().isEmpty()) {
      return Optional.empty();
    }
    Decision<PrepareUpdate.Prepared> ready =
        prepareUpdate.handle(desk.actor(), new PrepareUpdate.Command(it.id(), audience));
    return ready instanceof Decision.Accepted<PrepareUpdate.Prepared>(var words)
        ? Optional.of(words)
        : Optional.empty();
  }

  private static ComposerModel.Prepared prepared(Shell s, PrepareUpdate.Prepared ready) {
    return new ComposerModel.Prepared(
        s.t("composer.prepared", "time", s.full(ready.due())),
        ready.uses().stream()
            .map(InsertedTemplates::named)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /** What the plan allows to be said in public, in words, and whether it closes the sheet. */
  private record Limit(Optional<String> words, boolean closes) {}

  private Limit limit(Desk desk, FeedbackCase it, Audience audience) {
    ReplyLimit limit =
        desk.orTell(replyLimit.handle(desk.actor(), new ReadReplyLimit.Command(it.id())));
    if (audience == Audience.PRIVATE || limit.most().isEmpty()) {
      return new Limit(Optional.empty(), false);
    }
    int most = limit.most().getAsInt();
    String state = !limit.reached() ? "open" : limit.mayReply() ? "lead" : "reached";
    return new Limit(
        Optional.of(desk.shell().t("reply-limit." + state, "most", most, "given", limit.given())),
        !limit.mayReply());
  }

  /** What the cool-down is made of, in words; what adds nothing is left out. */
  private static String why(Shell s, CoolDown wait) {
    List<String> parts = new ArrayList<>();
    add(parts, s, "cooldown.plan", wait.plan());
    add(parts, s, "cooldown.mention", wait.mention());
    add(parts, s, "cooldown.draft", wait.draft());
    if (wait.isCut()) {
      parts.add(s.t("cooldown.cut", "s", wait.total().toSeconds()));
    }
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, Shell s, String key, Duration time) {
    if (time.isPositive()) {
      parts.add(s.t(key, "s", time.toSeconds()));
    }
  }

  private static List<FindingRow> rows(Shell s, DraftView view, String text) {
    var findings = view.reading().findings();
    return IntStream.range(0, findings.size())
        .mapToObj(i -> FindingRow.of(s, i, findings.get(i), text))
        .toList();
  }

  private static Audience audience(Desk desk, FeedbackCase it, Places places) {
    Audience wanted =
        Optional.ofNullable(desk.ctx().queryParam("audience"))
            .or(() -> desk.field("audience"))
            .flatMap(label -> Labelled.find(Audience.class, label))
            .or(() -> shown(desk))
            .orElse(it.audience());
    return places.to(wanted).isPresent() ? wanted : opposite(wanted);
  }

  /**
   * What the page shows that asks for a part of itself: the sheet must not change from private to
   * public, or back, because somebody claims the case or something new came in.
   */
  private static Optional<Audience> shown(Desk desk) {
    String page = Objects.requireNonNullElse(desk.ctx().header("HX-Current-URL"), "");
    return Stream.of(Audience.values())
        .filter(audience -> page.contains("audience=" + audience.label()))
        .findFirst();
  }

  private static Audience opposite(Audience audience) {
    return audience == Audience.PUBLIC ? Audience.PRIVATE : Audience.PUBLIC;
  }

  private static Optional<String> other(Places places, Audience audience) {
    return places.to(opposite(audience)).map(_ -> opposite(audience).label());
  }

  private static int limit(Places places, Audience audience) {
    return places
        .to(audience)
        .flatMap(kind -> kind.limit(audience == Audience.PUBLIC))
        .map(TextLimit::most)
        .orElse(0);
  }

  private static String line(Desk desk, Places places, Audience audience) {
    String me = desk.shell().place().map(place -> place.me().firstName()).orElse("");
    String channel = name(places, audience);
    return desk.shell().t("composer." + audience.label(), "channel", channel, "name", me);
  }

  private static String sendWords(Shell s, Places places, Audience audience) {
    return s.t("send." + audience.label(), "channel", name(places, audience));
  }

  private static String name(Places places, Audience audience) {
    return places.to(audience).map(ChannelDescription::name).orElse("");
  }

  private static String language(Shell s, FeedbackCase it) {
    LanguageTag language = it.judgement().language();
    return language.equals(LanguageTag.UNDETERMINED) ? s.words().lang() : language.code();
  }
}
