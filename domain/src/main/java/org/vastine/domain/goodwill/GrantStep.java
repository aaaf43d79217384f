package org.vastine.domain.goodwill;

import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/** What is done about a grant once it was asked for. */
public enum GrantStep implements Labelled {
  /** It may be given. */
  APPROVE,
  /** It may not. */
  REFUSE,
  /** The customer is told. */
  OFFER,
  /** It is sent, or given to whoever pays out. */
  HAND_OVER,
  /** The customer has it. */
  DELIVER,
  /** It came back. */
  RETURN,
  /** It is not given after all. */
  CANCEL;

  /** Where it leads from there; empty where it cannot be done. */
  public Optional<GrantState> from(GrantState state) {
    return switch (this) {
      case APPROVE -> leads(state == GrantState.ASKED, GrantState.APPROVED);
      case REFUSE -> leads(state == GrantState.ASKED, GrantState.REFUSED);
      case OFFER -> leads(state == GrantState.APPROVED, GrantState.OFFERED);
      case HAND_OVER -> leads(isGranted(state), GrantState.HANDED_OVER);
      case DELIVER ->
          leads(isGranted(state) || state == GrantState.HANDED_OVER, GrantState.DELIVERED);
      case RETURN ->
          leads(
              state == GrantState.HANDED_OVER || state == GrantState.DELIVERED,
              GrantState.RETURNED);
      case CANCEL -> leads(state.keepsCaseOpen(), GrantState.CANCELLED);
    };
  }

  /** What it does to the budget when it is done from there; empty where it does nothing. */
  public Optional<EntryKind> books(GrantState state) {
    return switch (this) {
      case APPROVE, OFFER, HAND_OVER -> Optional.empty();
      case DELIVER -> Optional.of(EntryKind.SPENT);
      case REFUSE, CANCEL -> Optional.of(EntryKind.RELEASED);
      case RETURN ->
          Optional.of(state == GrantState.DELIVERED ? EntryKind.GIVEN_BACK : EntryKind.RELEASED);
    };
  }

  /** Whether somebody with the authority has to do it. */
  public boolean isDecision() {
    return this == APPROVE || this == REFUSE;
  }

  /** Whether it brings the grant nearer to the customer. */
  public boolean gives() {
    return this == APPROVE || this == OFFER || this == HAND_OVER || this == DELIVER;
  }

  /** Whether it has to be said why, or where to. */
  public boolean needsWords() {
    return this == REFUSE || this == HAND_OVER || this == RETURN || this == CANCEL;
  }

  private static boolean isGranted(GrantState state) {
    return state == GrantState.APPROVED || state == GrantState.OFFERED;
  }

  private static Optional<GrantState> leads(boolean possible, GrantState to) {
    return possible ? Optional.of(to) : Optional.empty();
  }
}
