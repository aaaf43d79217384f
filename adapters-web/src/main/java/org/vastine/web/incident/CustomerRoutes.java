package org.vastine.web.incident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.customer.ImportCustomers;
import org.vastine.application.feedbackcase.MarkCustomer;
import org.vastine.application.feedbackcase.ReadSurroundings;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Customers known by name: told by an import, or said on a case (R27). */
public final class CustomerRoutes implements Routes {

  private static final int LONGEST = 200;

  private final ImportCustomers imports;
  private final MarkCustomer mark;
  private final ReadSurroundings surroundings;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public CustomerRoutes(
      ImportCustomers imports,
      MarkCustomer mark,
      ReadSurroundings surroundings,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.imports = imports;
    this.mark = mark;
    this.surroundings = surroundings;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  private record CustomerBody(UUID author, String name, Optional<String> reference, Instant since) {
    static CustomerBody of(NamedCustomer customer) {
      return new CustomerBody(
          customer.author().value(), customer.name(), customer.reference(), customer.since());
    }
  }

  private record GoingOnBody(UUID id, String title, String holdingText) {
    static GoingOnBody of(ReputationIncident incident) {
      return new GoingOnBody(incident.id().value(), incident.title(), incident.holdingText());
    }
  }

  private record AuthorBody(int earlier, String ending, String standing, Optional<String> role) {
    static AuthorBody of(AuthorPast past) {
      return new AuthorBody(
          past.earlier(),
          past.ending().label(),
          past.standing().label(),
          past.role().map(Labelled::label));
    }
  }

  private record SurroundingsBody(
      Optional<CustomerBody> customer, List<GoingOnBody> incidents, AuthorBody author) {
    static SurroundingsBody of(ReadSurroundings.View view) {
      return new SurroundingsBody(
          view.customer().map(CustomerBody::of),
          view.incidents().stream().map(GoingOnBody::of).toList(),
          AuthorBody.of(view.past()));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/customers", this::take);
    routes.post("/api/v1/cases/{case}/customer", this::mark);
    routes.get("/api/v1/cases/{case}/surroundings", this::read);
  }

  private void take(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.MANY_THINGS);
    List<Fields> items = body.required("customers").objects(ImportCustomers.MOST);
    List<Optional<ImportCustomers.Told>> told = new ArrayList<>();
    for (Fields item : items) {
      Optional<ChannelKind> channel =
          item.required("channel").text(40, ChannelKind::new, "a kind of place such as mastodon");
      Optional<ExternalId> handle =
          item.required("handle").text(500, ExternalId::new, "the platform's id of the author");
      Optional<String> name = item.required("name").text(LONGEST);
      Optional<String> reference = item.optional("reference").text(LONGEST);
      told.add(
          channel.isPresent() && handle.isPresent() && name.isPresent()
              ? Optional.of(
                  new ImportCustomers.Told(
                      new Handle(channel.get(), handle.get(), name.get(), Optional.empty()),
                      name.get(),
                      reference))
              : Optional.empty());
    }
    body.done();
    ImportCustomers.Command command =
        new ImportCustomers.Command(told.stream().flatMap(Optional::stream).toList());
    once.give(
        ctx,
        Caller.of(ctx),
        () -> imports.handle(Caller.of(ctx), command),
        all -> Answer.ok(Pages.Listed.whole(all.stream().map(CustomerBody::of).toList())));
  }

  private void mark(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    boolean named = body.required("named").flag().orElse(false);
    Optional<String> name = named ? body.required("name").text(LONGEST) : Optional.empty();
    Optional<String> reference =
        named ? body.optional("reference").text(LONGEST) : Optional.empty();
    body.done();
    answers.give(
        ctx,
        mark.handle(
            Caller.of(ctx),
            new MarkCustomer.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), name, reference)),
        CaseWorkRoutes::told);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        surroundings.handle(Caller.of(ctx), new ReadSurroundings.Command(CaseWorkRoutes.id(ctx))),
        view -> Answer.ok(SurroundingsBody.of(view)));
  }
}
