package org.vastine.application.routing;

import org.vastine.application.care.ExposureLevels;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.InMemoryWorld;

/** The use cases of routing over a workspace at work. */
final class RoutingWork {

  private final Casework casework;
  private final InMemoryWorld world;
  private final Permitted permitted;
  private final RoutingDesk desk;

  RoutingWork(Casework casework) {
    this.casework = casework;
    this.world = casework.world;
    this.permitted = new Permitted(world.transactions());
    this.desk =
        new RoutingDesk(
            world.routingQueue(),
            world.routingBook(),
            world.members(),
            world.absenceBook(),
            world.mentions(),
            world.channelAccounts(),
            new ExposureLevels(world.exposures(), world.exposureLimits()));
  }

  ChangeRoster change() {
    return new ChangeRoster(
        permitted, world.dutyBook(), world.members(), world.auditLog(), world.clock());
  }

  ReadDuty read() {
    return new ReadDuty(
        permitted, world.dutyBook(), desk, world.workspaces(), world.policies(), world.clock());
  }

  RouteCases route() {
    return new RouteCases(
        world.transactions(),
        world.dutyBook(),
        world.routingQueue(),
        world.routingBook(),
        desk,
        new DutyWatch(
            world.dutyBook(), world.policies(), world.toldStretches(), world.alertOutbox()),
        world.cases(),
        casework.caseWork(),
        Measurements.NONE,
        world.clock());
  }

  ReadCaseRouting explain() {
    return new ReadCaseRouting(
        permitted, world.cases(), world.dutyBook(), world.routingBook(), desk, world.clock());
  }

  SayConcerned concern() {
    return new SayConcerned(
        casework.caseWork(), world.members(), world.dutyBook(), world.routingBook(), desk);
  }
}
