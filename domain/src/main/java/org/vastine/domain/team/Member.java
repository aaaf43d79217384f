package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A person in a workspace.
 *
 * @param id the member's id
 * @param name how colleagues and, by its first word, customers see them (R16); 1 to 80 characters
 * @param email what they sign in with
 * @param role what they are trusted with
 * @param active whether they may sign in; a member who left stays on the timelines
 * @param since when they joined
 */
public record Member(
    MemberId id, String name, EmailAddress email, Role role, boolean active, Instant since) {

  /** Refuses null and an empty or overlong name. */
  public Member {
    requireNonNull(id, "id is null");
    requireNonNull(email, "email is null");
    requireNonNull(role, "role is null");
    requireNonNull(since, "since is null");
    name = name.strip();
    if (name.isEmpty() || name.length() > 80 || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a member's name has 1 to 80 printable characters");
    }
  }

  /** What customers are shown: the first word of the name. */
  public String firstName() {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }
}
