package org.vastine.web.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.ReadCase.CaseView;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.watch.WatchHits;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.reply.Delivery;
import org.vastine.web.console.Desk;
import org.vastine.web.watch.NamedHit;
import org.vastine.web.watch.Piece;

/** The conversation as one list: what they wrote, what we answered, what the team noted. */
final class CaseThread {
  private final Desk desk;
  private final CaseView view;
  private final FeedbackCase it;
  private final boolean unveiled;
  private final boolean veils;

  CaseThread(Desk desk, CaseView view, boolean unveiled) {
    this.desk = desk;
    this.view = view;
    this.it = view.feedbackCase();
    this.unveiled = unveiled;
    this.veils = it.isVeiled() && !unveiled;
  }

  /** All of it, oldest first; mentions of the author beyond {@code seen} are marked as fresh. */
  List<Said> items(List<Delivery> deliveries, TimelineWords words, Optional<Integer> seen) {
    List<Said> items = new ArrayList<>();
    int ours = 0;
    for (Mention mention : mentions()) {
      boolean author = isTheirs(mention);
      ours += author ? 1 : 0;
      int number = ours;
      items.add(said(mention, author, author && seen.filter(n -> number > n).isPresent()));
    }
    Map<DeliveryId, Instant> times = times();
    for (Delivery delivery : deliveries) {
      if (isShown(delivery)) {
        items.add(said(delivery, times.getOrDefault(delivery.id(), delivery.nextAt())));
      }
    }
    for (Timeline.Entry entry : view.timeline()) {
      if (entry.event() instanceof CaseEvent.NoteAdded note) {
        items.add(
            Said.unwatched(
                "note-" + entry.number(),
                "team",
                desk.name(note.by()),
                note.at(),
                words.text(note.text()),
                desk.shell().words().lang(),
                false,
                "",
                Optional.empty()));
      }
    }
    items.sort(Comparator.comparing(Said::at));
    return items;
  }

  /** In the thread and in private, as it was written. */
  private List<Mention> mentions() {
    return Stream.concat(view.thread().mentions().stream(), view.privately().stream())
        .sorted(Comparator.comparing(mention -> mention.item().publishedAt()))
        .toList();
  }

  private boolean isTheirs(Mention mention) {
    return mention.author().equals(it.key().author())
        || it.handOff().talk().mentions().contains(mention.id());
  }

  /** The words of the latest mention. */
  String latestText() {
    return mentions().stream()
        .filter(mention -> mention.id().equals(it.talk().latest()))
        .findFirst()
        .map(mention -> mention.item().text().value())
        .orElse("");
  }

  private Said said(Mention mention, boolean author, boolean fresh) {
    boolean veiled = author ? veils : !unveiled && view.abusive().contains(mention.id());
    String words = veiled ? "" : mention.item().text().value();
    List<WatchHits.Named> hits = view.hits().getOrDefault(mention.id(), List.of());
    return new Said(
        "mention-" + mention.id(),
        author ? "author" : "other",
        mention.item().author().name(),
        mention.item().publishedAt(),
        words,
        author ? it.judgement().language().code() : "und",
        mention.item().audience() == Audience.PRIVATE,
        mention.state() == MentionState.VISIBLE ? "" : mention.state().label(),
        mention.item().url().map(Object::toString),
        veiled,
        fresh,
        hits.stream().map(hit -> NamedHit.of(desk.shell(), hit)).toList(),
        Piece.of(words, hits.stream().flatMap(hit -> hit.spans().stream()).toList()));
  }

  private Said said(Delivery delivery, Instant at) {
    return Said.unwatched(
        "reply-" + delivery.id(),
        "ours",
        desk.isMe(delivery.sender()) ? desk.shell().t("member.you") : desk.name(delivery.sender()),
        at,
        delivery.text(),
        it.judgement().language().code(),
        delivery.audience() == Audience.PRIVATE,
        delivery.state().label(),
        delivery.url().map(Object::toString));
  }

  private static boolean isShown(Delivery delivery) {
    return switch (delivery.state()) {
      case WAITING, SENDING, UNKNOWN, PUBLISHED, NEEDS_PERSON -> true;
      case UNDONE, DROPPED -> false;
    };
  }

  private Map<DeliveryId, Instant> times() {
    Map<DeliveryId, Instant> times = new HashMap<>();
    for (Timeline.Entry entry : view.timeline()) {
      switch (entry.event()) {
        case CaseEvent.ReplyQueued queued -> times.put(queued.delivery(), queued.at());
        case CaseEvent.ReplyPublished published -> times.put(published.delivery(), published.at());
        default -> {
          // Other events tell nothing of deliveries' times.
        }
      }
    }
    return times;
  }
}
