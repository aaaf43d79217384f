package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.goodwill.GrantId;

/**
 * What is given to the customer on a case (R24).
 *
 * @param all every grant, in the order of asking
 */
public record Grants(List<Grant> all) {

  /** Nothing was asked for. */
  static final Grants NONE = new Grants(List.of());

  /** Copies the grants. */
  public Grants {
    all = List.copyOf(all);
  }

  /** One of them. */
  public Optional<Grant> find(GrantId id) {
    return all.stream().filter(grant -> grant.id().equals(id)).findFirst();
  }

  /** Those to which something is still to happen. */
  public List<Grant> open() {
    return all.stream().filter(grant -> grant.state().isOpen()).toList();
  }

  /** The first of those with which the case cannot end. */
  public Optional<Grant> keepingOpen() {
    return all.stream().filter(grant -> grant.state().keepsCaseOpen()).findFirst();
  }

  Grants after(GrantEvent event) {
    return switch (event) {
      case GrantEvent.GrantAsked asked ->
          new Grants(Stream.concat(all.stream(), Stream.of(Grant.of(asked))).toList());
      case GrantEvent.GrantMoved moved ->
          new Grants(
              all.stream()
                  .map(grant -> grant.id().equals(moved.grant()) ? grant.after(moved) : grant)
                  .toList());
    };
  }
}
