package org.vastine.web.voice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.voice.ReadHouseVoice;
import org.vastine.application.voice.ReadVoice;
import org.vastine.application.voice.SayVoice;
import org.vastine.application.voice.UnsayVoice;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.voice.Address;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** The voice of the house, and how replies sound against it. */
public final class VoiceRoutes implements Routes {

  private static final String RULES = "/api/v1/voice-rules";
  private static final int LONGEST = 40;

  private final ReadVoice report;
  private final ReadHouseVoice read;
  private final SayVoice say;
  private final UnsayVoice unsay;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public VoiceRoutes(
      ReadVoice report,
      ReadHouseVoice read,
      SayVoice say,
      UnsayVoice unsay,
      Bodies bodies,
      Answers answers) {
    this.report = report;
    this.read = read;
    this.say = say;
    this.unsay = unsay;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/reports/voice", this::report);
    routes.get(RULES, this::read);
    routes.put(RULES, this::say);
    routes.delete(RULES, this::unsay);
  }

  private void report(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Instant> from = query.optional("from").instant();
    Optional<Instant> to = query.optional("to").instant();
    query.done();
    answers.give(
        ctx,
        report.handle(Caller.of(ctx), new ReadVoice.Command(from, to)),
        view -> Answer.ok(VoiceBody.of(view)));
  }

  private void read(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadHouseVoice.Command()),
        house ->
            Answer.ok(Pages.Listed.whole(house.rules().stream().map(VoiceRulesBody::of).toList())));
  }

  private void say(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ChannelKind> channel = channel(body);
    Optional<LanguageTag> language = body.optional("language").language();
    Optional<Address> address = body.required("address").label(Address.class);
    Optional<Long> emoji = body.required("emoji").number(0, VoiceRules.MOST_MARKS);
    Optional<Long> exclamations = body.required("exclamations").number(0, VoiceRules.MOST_MARKS);
    Optional<Long> words =
        body.required("sentenceWords").number(VoiceRules.LEAST_WORDS, VoiceRules.MOST_WORDS);
    Optional<Boolean> greets = body.required("greets").flag();
    Optional<Boolean> signed = body.required("signed").flag();
    body.done();
    answers.give(
        ctx,
        say.handle(
            Caller.of(ctx),
            new SayVoice.Command(
                new VoiceScope(channel, language),
                address.orElseThrow(),
                emoji.orElseThrow().intValue(),
                exclamations.orElseThrow().intValue(),
                words.orElseThrow().intValue(),
                greets.orElseThrow(),
                signed.orElseThrow())),
        rules -> Answer.ok(VoiceRulesBody.of(rules)));
  }

  private void unsay(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<ChannelKind> channel = channel(query);
    Optional<LanguageTag> language = query.optional("language").language();
    query.done();
    answers.give(
        ctx,
        unsay.handle(Caller.of(ctx), new UnsayVoice.Command(new VoiceScope(channel, language))),
        _ -> Answer.nothing());
  }

  private static Optional<ChannelKind> channel(Fields fields) {
    return fields.optional("channel").text(LONGEST, ChannelKind::new, "a kind of channel");
  }
}
