package org.vastine.web.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.domain.watch.WatchName;

/**
 * What the inbox is asked to show: a view, narrowed by words such as {@code style:irritated lang:fi
 * channel:mastodon watch:our-brand is:chased late:solution parcel}.
 *
 * @param view the view
 * @param words what was typed
 * @param filter what both mean
 * @param unknown pieces that mean nothing
 */
record InboxQuery(InboxView view, String words, CaseFilter filter, List<String> unknown) {

  static InboxQuery of(
      Optional<String> view, Optional<String> words, Optional<MemberId> member, Instant now) {
    InboxView chosen =
        view.flatMap(label -> Labelled.find(InboxView.class, label)).orElse(InboxView.OPEN);
    Narrowing narrowing =
        new Narrowing(
            CaseFilter.of(chosen, member, now)
                .orElseThrow(() -> new IllegalStateException("a desk without a member")));
    String typed = words.orElse("").strip();
    for (String piece : typed.split("\\s+", -1)) {
      narrowing.take(piece);
    }
    return new InboxQuery(chosen, typed, narrowing.filter(), List.copyOf(narrowing.unknown));
  }

  /** The part of an address that asks for the same. */
  String address() {
    String base = "view=" + view.label();
    return words.isEmpty() ? base : base + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /**
   * Whether a row still belongs into this list; search words and watch terms are not looked at
   * again.
   */
  boolean holds(CaseListItem item) {
    FeedbackCase it = item.feedbackCase();
    return (filter.statuses().isEmpty() || filter.statuses().contains(it.status()))
        && (filter.styles().isEmpty() || filter.styles().contains(it.judgement().style()))
        && (filter.owner().isEmpty() || filter.owner().equals(it.hold().owner()))
        && (!filter.unowned() || it.hold().owner().isEmpty())
        && (!filter.undecided() || it.judgement().undecided())
        && (!filter.chased() || it.isChased())
        && (!filter.unsolvedInTime() || isUnsolved(it))
        && filter.channel().filter(kind -> !kind.equals(item.channel())).isEmpty()
        && filter.language().filter(tag -> !tag.equals(it.judgement().language())).isEmpty()
        && filter
            .dueBefore()
            .filter(limit -> it.nextDue().filter(due -> due.isBefore(limit)).isEmpty())
            .isEmpty();
  }

  private static boolean isUnsolved(FeedbackCase it) {
    return it.duty().resolution().missed() && it.duty().resolution().runningTo().isPresent();
  }

  /** A view's filter while it is narrowed piece by piece. */
  private static final class Narrowing {
    private final CaseFilter base;
    private final Set<Style> styles = EnumSet.noneOf(Style.class);
    private final List<String> text = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean chased;
    private Optional<ChannelKind> channel = Optional.empty();
    private Optional<LanguageTag> language = Optional.empty();
    private Optional<String> watch = Optional.empty();
    private boolean unsolved;

    Narrowing(CaseFilter base) {
      this.base = base;
    }

    void take(String piece) {
      int colon = piece.indexOf(':');
      if (piece.isEmpty()) {
        return;
      }
      if (colon <= 0) {
        text.add(piece);
        return;
      }
      String value = piece.substring(colon + 1);
      boolean known =
          switch (piece.substring(0, colon)) {
            case "style" -> Labelled.find(Style.class, value).map(styles::add).isPresent();
            case "lang" -> takeLanguage(value);
            case "channel" -> takeChannel(value);
            case "watch" -> takeWatch(value);
            case "is" -> takeMark(value);
            case "late" -> takeLate(value);
            default -> false;
          };
      if (!known) {
        unknown.add(piece);
      }
    }

    private boolean takeLanguage(String value) {
      language =
          Optional.of(value).filter(code -> code.matches("[a-z]{2,3}")).map(LanguageTag::new);
      return language.isPresent();
    }

    private boolean takeChannel(String value) {
      channel =
          Optional.of(value)
              .filter(name -> name.matches("[a-z][a-z0-9-]{1,39}"))
              .map(ChannelKind::new);
      return channel.isPresent();
    }

    private boolean takeWatch(String value) {
      watch =
          Optional.of(WatchName.handle(value))
              .filter(handle -> !handle.isEmpty() && handle.length() <= WatchName.LONGEST);
      return watch.isPresent();
    }

    private boolean takeMark(String value) {
      boolean known = value.equals("chased");
      chased = chased || known;
      return known;
    }

    private boolean takeLate(String value) {
      unsolved = unsolved || value.equals("solution");
      return value.equals("solution");
    }

    CaseFilter filter() {
      return new CaseFilter(
          base.statuses(),
          styles.isEmpty() ? base.styles() : styles,
          base.owner(),
          base.unowned(),
          base.undecided(),
          chased,
          channel,
          language,
          base.dueBefore(),
          watch,
          text.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", text)),
          unsolved || base.unsolvedInTime());
    }
  }
}
