package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.routing.ReadCaseRouting;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Considered;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.routing.Routing;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts routing of a case into words. */
final class CaseRouted {

  private final ReadCaseRouting read;

  /** Takes the use case that it asks. */
  @Inject
  CaseRouted(ReadCaseRouting read) {
    this.read = read;
  }

  RoutingModel of(Desk desk, FeedbackCase it) {
    Shell s = desk.shell();
    ReadCaseRouting.CaseRouting routing =
        desk.orTell(read.handle(desk.actor(), new ReadCaseRouting.Command(it.id())));
    boolean open = !it.isEnded();
    boolean mine = routing.concerns().stream().map(Concern::member).anyMatch(desk::isMe);
    return new RoutingModel(
        routing.latest().map(latest -> latest(desk, latest)),
        routing.proposal().map(proposal -> words(desk, "routing.proposal", proposal)),
        routing
            .proposal()
            .or(() -> routing.latest().map(RoutedAt::routing))
            .map(decision -> decision.considered().stream().map(one -> words(desk, one)).toList())
            .orElse(List.of()),
        routing.concerns().stream().map(concern -> about(desk, concern)).toList(),
        routing.named().stream().map(desk::name).sorted().toList(),
        open && !mine && s.may(Permission.WORK_CASES) && desk.actor().member().isPresent(),
        open && s.may(Permission.ASSIGN_CASES) ? others(desk, routing) : Map.of());
  }

  private static String latest(Desk desk, RoutedAt latest) {
    return desk.shell().full(latest.at()) + ": " + words(desk, "routing.latest", latest.routing());
  }

  private static String words(Desk desk, String key, Routing routing) {
    Shell s = desk.shell();
    return s.t(
        key,
        "member",
        desk.name(routing.to()),
        "why",
        s.t("routing-ground." + routing.ground().label()));
  }

  private static String words(Desk desk, Considered one) {
    Shell s = desk.shell();
    String why = s.t("routing-verdict." + one.verdict().label());
    Optional<String> room =
        one.capacity() > 0
            ? Optional.of(s.t("duty.load-of", "n", one.load(), "most", one.capacity()))
            : Optional.empty();
    return room.map(load ->
            s.t("routing.one-of", "member", desk.name(one.member()), "why", why, "load", load))
        .orElseGet(() -> s.t("routing.one", "member", desk.name(one.member()), "why", why));
  }

  private static RoutingModel.About about(Desk desk, Concern concern) {
    boolean mine = desk.isMe(concern.member()) || desk.shell().may(Permission.ASSIGN_CASES);
    return new RoutingModel.About(concern.member().toString(), desk.name(concern.member()), mine);
  }

  private static Map<String, String> others(Desk desk, ReadCaseRouting.CaseRouting routing) {
    Map<String, String> others = new LinkedHashMap<>();
    desk.surroundings().members().stream()
        .filter(Member::active)
        .filter(member -> !desk.isMe(member.id()))
        .filter(member ->
            routing.concerns().stream().noneMatch(concern -> concern.member().equals(member.id())))
        .forEach(member -> others.put(member.id().toString(), member.name()));
    return others;
  }
}
