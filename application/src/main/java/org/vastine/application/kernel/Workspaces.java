package org.vastine.application.kernel;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * The directory of workspaces. A system transaction sees all of it; the transaction of a workspace
 * sees its own entry and can add it, so that a workspace is founded together with what it needs.
 */
public interface Workspaces {

  /**
   * One workspace.
   *
   * @param slug its name in addresses: 2 to 40 lower-case letters, digits and hyphens
   * @param name its name for people
   * @param zone the IANA time zone it works in
   * @param language the language of its public pages and of members who chose none
   */
  record Workspace(WorkspaceId id, String slug, String name, String zone, String language) {
    /** What a slug looks like, as a regular expression. */
    public static final String SLUG = "[a-z][a-z0-9-]{1,39}";

    /** Refuses other slugs. */
    public Workspace {
      if (!slug.matches(SLUG)) {
        throw new IllegalArgumentException("not a workspace's slug: " + slug);
      }
    }
  }

  /** All of them. */
  List<Workspace> all();

  /** By its name in addresses. */
  Optional<Workspace> find(String slug);

  /** By its id. */
  Optional<Workspace> find(WorkspaceId id);

  /** Adds one; a slug that is taken throws. */
  void add(Workspace workspace);
}
