package org.vastine.web.console;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.team.ReadWorkspace.Surroundings;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.kernel.WrittenId;

/**
 * One request of a signed-in member: who asks, what surrounds them, and how to answer.
 *
 * @param ctx the request
 * @param actor who asks
 * @param surroundings the workspace, its members and the platforms
 * @param shell what templates are given
 */
public record Desk(Context ctx, Actor actor, Surroundings surroundings, Shell shell) {

  /** What an accepted request gives; a refused one ends in a page that says why. */
  public <T> T orTell(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(Refusal refusal) -> throw new ProblemException(Problem.of(refusal));
    };
  }

  /** Why something was refused, in words. */
  public String why(Refusal refusal) {
    return RefusalWords.of(shell, Optional.of(surroundings), refusal);
  }

  /** A member's name. */
  public String name(MemberId id) {
    return surroundings.member(id).map(Member::name).orElse(shell.t("member.unknown"));
  }

  /** Who did something. */
  public String name(By by) {
    return switch (by) {
      case By.AMember(MemberId id) -> isMe(id) ? shell.t("member.you") : name(id);
      case By.AnIntegration _ -> shell.t("member.integration");
      case By.Vastine() -> "Vastine";
    };
  }

  /** Whether this is the one who asks. */
  public boolean isMe(MemberId id) {
    return actor.member().filter(id::equals).isPresent();
  }

  /** What a platform is called. */
  public String channel(ChannelKind kind) {
    return surroundings.kind(kind).map(known -> known.name()).orElse(kind.name());
  }

  /** Whether a part of a page is asked for, and not the page. */
  public boolean wantsPart() {
    return ctx.header("HX-Request") != null;
  }

  /** A form's field; empty when it is not there or blank. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(ctx.formParam(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The id in a form's field; a form without one was not made by us. */
  public UUID uuid(String name) {
    return field(name).flatMap(WrittenId::read).orElseThrow(Desk::malformed);
  }

  /** What was chosen in a form's field; a form without a choice was not made by us. */
  public <E extends Enum<E> & Labelled> E choice(String name, Class<E> type) {
    return field(name).flatMap(label -> Labelled.find(type, label)).orElseThrow(Desk::malformed);
  }

  private static ProblemException malformed() {
    return new ProblemException(422, "request.malformed");
  }

  /** Goes on to another page of the workspace, after something was done. */
  public void goOn(String path) {
    ctx.header("Location", shell.url(path)).status(303);
  }
}
