package org.vastine.channels.plugin;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.domain.mention.ChannelKind;

/**
 * The providers on board, and those of the jars in the plug-in folder. A jar that cannot be used is
 * reported and stops nothing; two providers of one kind would make it chance which of them answers,
 * so that is an error.
 */
public final class PluginChannelProviders implements ChannelProviders, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PluginChannelProviders.class);

  private final List<PluginJar> jars = new ArrayList<>();
  private final List<PluginProblem> problems = new ArrayList<>();
  private final Map<ChannelKind, Found> found = new LinkedHashMap<>();

  private record Found(ChannelProvider provider, String from) {}

  /**
   * Looks through the folder, once.
   *
   * @throws IllegalStateException when two providers are of one kind; the message names both
   */
  @Inject
  public PluginChannelProviders(Set<ChannelProvider> onBoard, PluginFolder folder) {
    onBoard.forEach(provider -> add(provider, "on board"));
    PublishedApi api = new PublishedApi(ChannelProvider.class.getClassLoader());
    folder
        .jars()
        .forEach(path -> {
          try {
            PluginJar jar = PluginJar.open(path, api);
            jars.add(jar);
            jar.providers().forEach(provider -> add(provider, jar.name()));
          } catch (PluginJar.BrokenException broken) {
            PluginProblem problem =
                new PluginProblem(
                    path.getFileName().toString(), String.valueOf(broken.getMessage()));
            problems.add(problem);
            LOG.warn("the plug-in {} cannot be used: {}", problem.jar(), problem.reason());
          }
        });
  }

  @Override
  public List<ChannelProvider> all() {
    return found.values().stream()
        .map(Found::provider)
        .sorted(
            Comparator.comparing(
                provider -> provider.description().name(), String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  @Override
  public Optional<ChannelProvider> of(ChannelKind kind) {
    return Optional.ofNullable(found.get(kind)).map(Found::provider);
  }

  /** The jars that could not be used, for the operator. */
  public List<PluginProblem> problems() {
    return List.copyOf(problems);
  }

  /** Closes the jars; their providers can no longer be used. */
  @Override
  public void close() {
    jars.forEach(PluginJar::close);
  }

  private void add(ChannelProvider provider, String from) {
    ChannelKind kind = provider.description().kind();
    Found earlier = found.putIfAbsent(kind, new Found(provider, from));
    if (earlier != null) {
      close();
      throw new IllegalStateException(
          "two channel providers are of kind %s: %s (%s) and %s (%s)"
              .formatted(
                  kind,
                  earlier.provider().getClass().getName(),
                  earlier.from(),
                  provider.getClass().getName(),
                  from));
    }
  }
}
