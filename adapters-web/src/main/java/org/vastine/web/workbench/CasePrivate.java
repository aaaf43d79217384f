package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.handoff.ReadHandOff;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.Contact;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOff;
import org.vastine.domain.feedbackcase.PrivateTalk;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts the way of a case from public to private into words. */
final class CasePrivate {
  private CasePrivate() {}

  static PrivateModel of(Desk desk, ReadHandOff.View view, TimelineWords texts, boolean unveiled) {
    Shell s = desk.shell();
    FeedbackCase it = view.feedbackCase();
    HandOff handOff = it.handOff();
    boolean veils = it.isVeiled() && !unveiled;
    boolean others =
        it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member)).isPresent();
    boolean mayAct = s.may(Permission.WORK_CASES) && !it.isEnded() && !others;
    boolean opened = handOff.state().opensPrivate() || it.followUp().began() == Audience.PRIVATE;
    return new PrivateModel(
        handOff.state().label(),
        mayAct && s.may(Permission.WRITE_REPLIES) && it.talk().pending().isEmpty()
            ? purposes(desk, it)
            : List.of(),
        ways(view),
        mayAct,
        mayAct && isAnswerable(handOff.state()),
        mayAct && isEndable(handOff),
        mayAct && opened,
        view.contact().label(),
        view.hasAddress(),
        !view.mailboxes().isEmpty(),
        handOff.contacts().all().stream().map(contact -> line(desk, contact, texts)).toList(),
        view.aliases().stream()
            .map(one ->
                new PrivateModel.AddressLine(
                    one.alias().id().toString(),
                    one.alias().address(),
                    desk.name(one.alias().member()),
                    one.alias().isOpen(),
                    one.yours()))
            .toList(),
        handOff.talk().strangers().stream()
            .flatMap(stranger -> line(s, view, stranger, veils).stream())
            .toList(),
        new PrivateModel.Choice(
            handOff
                .chosen()
                .map(way -> s.t("handoff.chosen", "way", s.t("hand-off-way." + way.label()))),
            view.read().map(Labelled::label),
            view.next()
                .map(rung ->
                    s.t(
                        "ladder." + rung.why().label(),
                        "way",
                        s.t("hand-off-way." + rung.way().label())))));
  }

  /** Only what the domain lets through is offered. */
  private static List<String> purposes(Desk desk, FeedbackCase it) {
    CaseHandOff rules = new CaseHandOff(desk.shell().moments().now());
    boolean plain = rules.mayOffer(it, OfferPurpose.OFFER).isEmpty();
    return Stream.of(OfferPurpose.values())
        .filter(purpose -> rules.mayOffer(it, purpose).isEmpty())
        .filter(purpose -> purpose != OfferPurpose.ASKED_FOR || !plain)
        .map(Labelled::label)
        .toList();
  }

  private static List<String> ways(ReadHandOff.View view) {
    return Stream.of(HandOffWay.values())
        .filter(way ->
            switch (way) {
              case MESSAGE -> view.messages();
              case MAIL -> view.hasAddress();
              case CALL, VISIT -> true;
            })
        .map(Labelled::label)
        .toList();
  }

  private static boolean isAnswerable(HandOffState state) {
    return switch (state) {
      case OFFERED, REFUSED, UNREACHABLE -> true;
      case NOT_OFFERED, ACCEPTED, ENDED -> false;
    };
  }

  private static boolean isEndable(HandOff handOff) {
    return handOff.contacts().open().isEmpty()
        && switch (handOff.state()) {
          case OFFERED, ACCEPTED, UNREACHABLE -> true;
          case NOT_OFFERED, REFUSED, ENDED -> false;
        };
  }

  private static PrivateModel.ContactLine line(Desk desk, Contact contact, TimelineWords texts) {
    Shell s = desk.shell();
    return new PrivateModel.ContactLine(
        contact.id().toString(),
        s.t(
            "handoff.due",
            "kind",
            s.t("contact-kind." + contact.kind().label()),
            "time",
            s.at(contact.due()),
            "member",
            desk.name(contact.member())),
        contact.isOpen(),
        contact.isOpen() && contact.overdue(),
        contact.state().label(),
        contact.note().map(texts::text),
        contact.outcome().map(Labelled::label),
        contact.said().map(texts::text));
  }

  private static Optional<PrivateModel.StrangerLine> line(
      Shell s, ReadHandOff.View view, PrivateTalk.Stranger stranger, boolean veiled) {
    return written(view, stranger.mention())
        .map(mention ->
            new PrivateModel.StrangerLine(
                stranger.mention().toString(),
                mention.item().author().name(),
                veiled ? s.t("case.veiled") : mention.item().text().value(),
                stranger.apart().toString()));
  }

  private static Optional<Mention> written(ReadHandOff.View view, MentionId id) {
    return view.written().stream().filter(mention -> mention.id().equals(id)).findFirst();
  }
}
