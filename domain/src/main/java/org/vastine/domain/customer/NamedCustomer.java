package org.vastine.domain.customer;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.By;

/**
 * An author who is a customer known by name: marked by a member, or told by an import.
 *
 * @param author who
 * @param name by which name we know them
 * @param reference what they are called in the workspace's own books
 * @param since when that was said
 * @param by who said it
 */
public record NamedCustomer(
    AuthorId author, String name, Optional<String> reference, Instant since, By by) {

  private static final int LONGEST = 200;

  /** A customer as somebody wrote them down; refused without a name, or when something is long. */
  public static Decision<NamedCustomer> written(
      AuthorId author, String name, Optional<String> reference, Instant since, By by) {
    String called = name.strip();
    Optional<String> booked = reference.map(String::strip).filter(text -> !text.isEmpty());
    if (called.isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "customer.name-needed");
    }
    if (called.length() > LONGEST || booked.filter(text -> text.length() > LONGEST).isPresent()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "customer.too-long").with("most", LONGEST));
    }
    return Decision.accepted(new NamedCustomer(author, called, booked, since, by));
  }
}
