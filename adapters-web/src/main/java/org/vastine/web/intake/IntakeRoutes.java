package org.vastine.web.intake;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.intake.HandInMentions;
import org.vastine.application.intake.ItemResult;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.web.intake.ItemReader.Item;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Taking in mentions that a program brings, many at a time. */
public final class IntakeRoutes implements Routes {
  /** The greatest number of items in one request. */
  public static final int MOST_ITEMS = 500;

  private final HandInMentions handIn;
  private final Bodies bodies;
  private final Idempotency once;
  private final InstantSource clock;

  /** Needs the use case. */
  @Inject
  public IntakeRoutes(HandInMentions handIn, Bodies bodies, Idempotency once, InstantSource clock) {
    this.handIn = handIn;
    this.bodies = bodies;
    this.once = once;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/mentions", this::handIn);
  }

  private void handIn(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.MANY_THINGS);
    Optional<ChannelAccountId> account = body.required("account").uuid().map(ChannelAccountId::new);
    Instant now = clock.instant();
    List<Item> items =
        body.required("mentions").objectsApart(MOST_ITEMS).stream()
            .map(fields -> ItemReader.read(fields, now))
            .toList();
    body.done();
    boolean withinKey = ctx.header(Idempotency.HEADER) != null;

    once.give(
        ctx,
        Caller.of(ctx),
        () -> take(Caller.of(ctx), account.orElseThrow(), items, withinKey),
        results -> Answer.ok(told(items, results)));
  }

  /**
   * Under a key the items are stored in the key's own transaction; else together with what others
   * bring.
   */
  private Decision<List<ItemResult>> take(
      Actor actor, ChannelAccountId account, List<Item> items, boolean withinKey) {
    List<Item.Sound> sound = sound(items);
    return handIn.handle(
        actor,
        new HandInMentions.Command(
            account,
            kind -> sound.stream().map(item -> item.item().apply(kind)).toList(),
            withinKey));
  }

  private static List<Item.Sound> sound(List<Item> items) {
    List<Item.Sound> sound = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Sound one) {
        sound.add(one);
      }
    }
    return sound;
  }

  private static Results told(List<Item> items, List<ItemResult> results) {
    Iterator<ItemResult> next = results.iterator();
    return new Results(
        items.stream()
            .map(item ->
                switch (item) {
                  case Item.Sound(var externalId, var _) ->
                      ItemResultBody.of(externalId, next.next());
                  case Item.Wrong(var externalId, var errors) ->
                      ItemResultBody.wrong(externalId, errors);
                })
            .toList());
  }

  private record Results(List<ItemResultBody> results) {}
}
