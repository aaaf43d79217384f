package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.advice.ReadAdvice;
import org.vastine.application.reply.ListDeliveries;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.web.console.Desk;

/** Puts together how a case can be answered, and which replies are on their way. */
final class CaseAnswering {
  private static final int DELIVERIES = 200;

  private final ListDeliveries listDeliveries;
  private final ComposerDesk composers;
  private final ReadAdvice readAdvice;

  /** Takes the use cases that it shows. */
  @Inject
  CaseAnswering(ListDeliveries listDeliveries, ComposerDesk composers, ReadAdvice readAdvice) {
    this.listDeliveries = listDeliveries;
    this.composers = composers;
    this.readAdvice = readAdvice;
  }

  /** The replies to a case that were sent or wait to be. */
  List<Delivery> deliveries(CaseSight sight) {
    Desk desk = sight.desk();
    return desk.orTell(
            listDeliveries.handle(
                desk.actor(),
                new ListDeliveries.Command(
                    Set.of(), Optional.of(sight.it().id()), Optional.empty(), DELIVERIES)))
        .items();
  }

  AnsweringModel of(CaseSight sight, List<Delivery> deliveries) {
    Desk desk = sight.desk();
    Optional<ComposerModel> composer = composers.open(desk, sight.view().row());
    return new AnsweringModel(
        deliveries.stream()
            .filter(delivery -> !delivery.isEnded())
            .findFirst()
            .map(delivery -> onItsWay(desk, delivery)),
        composer,
        composer.isPresent() ? Optional.empty() : composers.whyNot(desk, sight.it()),
        composers.isByHand(desk, sight.view().row()),
        CaseModel.Advice.nothing(
            desk.orTell(readAdvice.handle(desk.actor(), new ReadAdvice.Command()))
                .absent()
                .isEmpty()));
  }

  private static CaseModel.OnItsWay onItsWay(Desk desk, Delivery delivery) {
    boolean undoable = delivery.state() == DeliveryState.WAITING && delivery.attempts() == 0;
    Optional<Instant> until =
        undoable && delivery.nextAt().isAfter(desk.shell().moments().now())
            ? Optional.of(delivery.nextAt())
            : Optional.empty();
    return new CaseModel.OnItsWay(
        delivery.id().toString(), delivery.state().label(), until, desk.isMe(delivery.sender()));
  }
}
