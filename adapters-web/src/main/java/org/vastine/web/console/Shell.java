package org.vastine.web.console;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Workspaces;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;

/**
 * What every template is given: the words, the look, who looks at what, and where things are.
 *
 * @param words the words in the page's language
 * @param look how the member wants the console
 * @param moments times in the page's language and zone
 * @param assets the static files
 * @param csrf the token for forms
 * @param path the path of this page, for links that come back
 * @param area the part of the console that the rail marks
 * @param place the workspace and the member; empty on open pages
 * @param said the key of what was just done, told once at the top
 * @param unseen how many alerts the member has not seen, counted up to 100
 * @param position where the live stream was before the page was read; empty when it is not followed
 */
public record Shell(
    Words words,
    Look look,
    Moments moments,
    Assets assets,
    String csrf,
    String path,
    String area,
    Optional<Place> place,
    Optional<String> said,
    int unseen,
    Optional<String> position) {

  /** Where somebody is signed in. */
  public record Place(Workspaces.Workspace workspace, Member me, java.util.Set<Permission> may) {
    /** Copies the set. */
    public Place {
      may = java.util.Set.copyOf(may);
    }
  }

  /** The sentence of a key. */
  public String t(String key) {
    return words.say(key);
  }

  /** The sentence of a key with values: a name, its value, and so on. */
  public String t(String key, Object... namesAndValues) {
    return words.say(key, namesAndValues);
  }

  /** The sentence of a key for this many. */
  public String n(String key, long number) {
    return words.count(key, number);
  }

  /** The sentence of a key with the values of a reason. */
  public String fill(String key, Map<String, String> facts) {
    return words.fill(key, facts);
  }

  /** The address of a page of the workspace. */
  public String url(String path) {
    return base() + path;
  }

  /** How all addresses of the workspace begin. */
  public String base() {
    return place.map(here -> "/w/" + here.workspace().slug()).orElse("");
  }

  /** The address of a static file. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** Whether the one who looks may do this. */
  public boolean may(Permission permission) {
    return place.filter(here -> here.may().contains(permission)).isPresent();
  }

  /** The time of day or the day, as short as it stays clear. */
  public String at(Instant moment) {
    return moments.at(moment);
  }

  /** Day and time. */
  public String full(Instant moment) {
    return moments.full(moment);
  }

  /** The same shell for another part of the console. */
  public Shell in(String otherArea) {
    return new Shell(
        words, look, moments, assets, csrf, path, otherArea, place, said, unseen, position);
  }
}
