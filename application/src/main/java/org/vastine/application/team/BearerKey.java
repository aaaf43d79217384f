package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * What somebody shows to be let in: whoever bears it is meant. It names its workspace and its id in
 * clear, so that it can be looked up inside the workspace; only the secret part is worth anything.
 *
 * @param kind what it opens
 * @param workspace whose
 * @param id which one
 * @param secret the part that proves it
 */
public record BearerKey(Kind kind, WorkspaceId workspace, UUID id, Secret secret) {

  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern TEXT =
      Pattern.compile("(vs[stirf])_(" + ID + ")_(" + ID + ")_([A-Za-z0-9_-]{20,100})");

  /** What a key opens. */
  public enum Kind {
    /** A member's session in the console. */
    SESSION("vss"),
    /** The web API. */
    TOKEN("vst"),
    /** A link by which somebody becomes a member. */
    INVITATION("vsi"),
    /** A link by which a member sets a new password. */
    PASSWORD_RESET("vsr"),
    /** A link by which a customer answers what we ask in private. */
    FACT_REQUEST("vsf");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Refuses null. */
  public BearerKey {
    requireNonNull(kind, "kind is null");
    requireNonNull(workspace, "workspace is null");
    requireNonNull(id, "id is null");
    requireNonNull(secret, "secret is null");
  }

  /** The key of this kind that the text spells; empty when it spells none. */
  public static Optional<BearerKey> parse(Kind kind, String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches() || !parts.group(1).equals(kind.prefix)) {
      return Optional.empty();
    }
    return Optional.of(
        new BearerKey(
            kind,
            new WorkspaceId(UUID.fromString(parts.group(2))),
            UUID.fromString(parts.group(3)),
            new Secret(parts.group(4))));
  }

  /** The whole key as text, for the one who is to bear it and for nobody else. */
  public String reveal() {
    return kind.prefix + "_" + workspace + "_" + id + "_" + secret.value();
  }

  @Override
  public String toString() {
    return kind.prefix + "_" + workspace + "_" + id + "_[hidden]";
  }
}
