package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * The one who asks: in which workspace, as whom, and with which permissions.
 *
 * @param workspace whose data
 * @param by who
 * @param permissions what they may do; the meet of role and token scopes where both apply
 */
public record Actor(WorkspaceId workspace, By by, Set<Permission> permissions) {

  /** Refuses null and copies the permissions. */
  public Actor {
    requireNonNull(workspace, "workspace is null");
    requireNonNull(by, "by is null");
    permissions = Set.copyOf(permissions);
  }

  /** A member with the permissions of the role. */
  public static Actor of(WorkspaceId workspace, Member member) {
    return new Actor(workspace, new By.AMember(member.id()), member.role().permissions());
  }

  /** Vastine itself, for timers and deliveries. */
  public static Actor vastine(WorkspaceId workspace) {
    return new Actor(workspace, By.VASTINE, EnumSet.allOf(Permission.class));
  }

  /** The refusal, where this permission is lacking. */
  public Optional<Refusal> lacks(Permission permission) {
    return permissions.contains(permission)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
                .with("permission", permission.label()));
  }

  /** The member, when a person asks. */
  public Optional<MemberId> member() {
    return by instanceof By.AMember(MemberId id) ? Optional.of(id) : Optional.empty();
  }
}
