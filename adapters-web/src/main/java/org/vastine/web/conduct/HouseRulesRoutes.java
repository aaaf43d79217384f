package org.vastine.web.conduct;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.application.conduct.PublishHouseRules;
import org.vastine.application.conduct.ReadHouseRules;
import org.vastine.application.conduct.SaveHouseRules;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** The house rules: read, written as a draft, and published. */
public final class HouseRulesRoutes implements Routes {
  private static final String AT = "/api/v1/house-rules";
  private static final int MOST = 100;
  private static final int LONGEST = 10_000;

  private final ReadHouseRules read;
  private final SaveHouseRules save;
  private final PublishHouseRules publish;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public HouseRulesRoutes(
      ReadHouseRules read,
      SaveHouseRules save,
      PublishHouseRules publish,
      Bodies bodies,
      Answers answers) {
    this.read = read;
    this.save = save;
    this.publish = publish;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, this::read);
    routes.put(AT, this::save);
    routes.post(AT + "/publish", this::publish);
  }

  /** The entity tag is that of the draft: it is what changes. */
  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadHouseRules.Command()),
        view -> Answer.ok(view.draft().version(), HouseRulesBody.of(view)));
  }

  private record Typed(String language, RulesText text) {}

  private void save(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    List<Typed> typed =
        body.required("texts").objects(MOST).stream().map(HouseRulesRoutes::typed).toList();
    body.done();
    Map<String, RulesText> texts = new TreeMap<>();
    typed.forEach(one -> texts.put(one.language(), one.text()));
    answers.give(
        ctx,
        save.handle(Caller.of(ctx), new SaveHouseRules.Command(EntityTags.expected(ctx), texts)),
        draft -> Answer.ok(draft.version(), HouseRulesBody.DraftBody.of(draft)));
  }

  private static Typed typed(Fields text) {
    Optional<LanguageTag> language = text.required("language").language();
    Optional<String> intro = text.required("intro").words(LONGEST);
    List<HouseRule> rules =
        text.required("rules").objects(MOST).stream().map(HouseRulesRoutes::rule).toList();
    return new Typed(
        language.map(LanguageTag::code).orElse(""), new RulesText(intro.orElse(""), rules));
  }

  private static HouseRule rule(Fields rule) {
    return new HouseRule(
        rule.required("title").text(LONGEST).orElse(""),
        rule.required("text").text(LONGEST).orElse(""));
  }

  private void publish(Context ctx) {
    answers.give(
        ctx,
        publish.handle(Caller.of(ctx), new PublishHouseRules.Command(EntityTags.expected(ctx))),
        rules -> Answer.ok(HouseRulesBody.VersionBody.of(rules)));
  }
}
