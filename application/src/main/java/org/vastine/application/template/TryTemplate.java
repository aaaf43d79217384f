package org.vastine.application.template;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.team.Members;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.Filling;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.SpokenTime;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateText;
import org.vastine.domain.template.Variable;

/** Shows what a template would say before it is saved, and how long it is on each platform. */
public final class TryTemplate {

  private static final String SOMEBODY = "Maija";
  private static final Duration TOMORROW = Duration.ofDays(1);

  private final Permitted permitted;
  private final TemplateCatalogue catalogue;
  private final KnownValues known;
  private final Members members;
  private final ChannelProviders providers;
  private final InstantSource clock;

  /** Needs the platforms, and what samples are made of. */
  @Inject
  public TryTemplate(
      Permitted permitted,
      TemplateCatalogue catalogue,
      KnownValues known,
      Members members,
      ChannelProviders providers,
      InstantSource clock) {
    this.permitted = permitted;
    this.catalogue = catalogue;
    this.known = known;
    this.members = members;
    this.providers = providers;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param written the template as it would be saved
   */
  public record Command(ReplyTemplate.Written written) {}

  /**
   * What one wording says.
   *
   * @param variant its number, from 1
   * @param text with everything known
   * @param bare with only that known without which it cannot be used
   * @param lengths of {@code text} on each platform where it can be used
   */
  public record Shown(int variant, String text, String bare, List<Length> lengths) {
    /** Copies the list. */
    public Shown {
      lengths = List.copyOf(lengths);
    }
  }

  /**
   * The length on one platform.
   *
   * @param channel the platform
   * @param audience who would see the reply
   * @param length counted as the platform counts
   * @param most how long it may be
   */
  public record Length(ChannelKind channel, Audience audience, int length, int most) {
    /** Whether the platform would take it. */
    public boolean fits() {
      return length <= most;
    }
  }

  /** Gives each wording, or what is wrong with the template; nothing is stored. */
  public Decision<List<Shown>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            ReplyTemplate.written(new TemplateId(actor.workspace().value()), command.written(), 1)
                .map(template -> shown(actor, template)));
  }

  private List<Shown> shown(Actor actor, ReplyTemplate template) {
    Optional<Member> member = actor.member().flatMap(members::find);
    String name = member.map(Member::name).orElse(SOMEBODY);
    String signature = catalogue.signature().of(name);
    Filling all = samples(known.workspace(actor.workspace()), name, template);
    List<Shown> shown = new ArrayList<>();
    for (TemplateText variant : template.variants()) {
      Filling least = new Filling(only(variant, all));
      String text = words(variant, all) + signature;
      shown.add(
          new Shown(
              shown.size() + 1, text, words(variant, least) + signature, lengths(template, text)));
    }
    return shown;
  }

  private static Map<Variable, String> only(TemplateText variant, Filling all) {
    Map<Variable, String> least = new EnumMap<>(Variable.class);
    variant.needs().forEach(one -> all.of(one).ifPresent(value -> least.put(one, value)));
    return least;
  }

  private static String words(TemplateText variant, Filling filling) {
    return switch (variant.fill(filling)) {
      case TemplateText.Filled.Whole(String text) -> text;
      case TemplateText.Filled.Lacking(var lacking) ->
          throw new IllegalStateException("no sample for " + lacking);
    };
  }

  private List<Length> lengths(ReplyTemplate template, String text) {
    List<Length> lengths = new ArrayList<>();
    for (ChannelProvider provider : providers.all()) {
      ChannelKind kind = provider.description().kind();
      if (template.channels().isEmpty() || template.channels().contains(kind)) {
        for (Audience audience : Audience.values()) {
          Optional<TextLimit> limit = provider.description().limit(audience == Audience.PUBLIC);
          limit.ifPresent(
              it -> lengths.add(new Length(kind, audience, it.lengthOf(text), it.most())));
        }
      }
    }
    return lengths;
  }

  private Filling samples(Workspace workspace, String name, ReplyTemplate template) {
    Instant tomorrow = clock.instant().plus(TOMORROW);
    return new Filling(
        Map.of(
            Variable.CUSTOMER,
            SOMEBODY,
            Variable.MEMBER,
            name.split(" ", 2)[0],
            Variable.BRAND,
            workspace.name(),
            Variable.CHANNEL,
            "Mastodon",
            Variable.CHANNEL_LIMIT,
            "500",
            Variable.PROMISE_TIME,
            SpokenTime.of(tomorrow, ZoneId.of(workspace.zone()), template.language()),
            Variable.PROMISE_WHAT,
            "…",
            Variable.UPDATE_TIME,
            SpokenTime.of(tomorrow, ZoneId.of(workspace.zone()), template.language())));
  }
}
