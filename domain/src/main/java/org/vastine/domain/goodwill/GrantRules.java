package org.vastine.domain.goodwill;

import java.time.Duration;

/**
 * Who may give how much out of a budget.
 *
 * @param responderAlone up to which amount a responder needs nobody, in minor units
 * @param approverAlone the same for an approver; who may give so much may approve so much
 * @param leadAlone the same for a lead; as the second person a lead approves any amount
 * @param repeatDays for how many days a customer's next grant for the same subject needs a lead; 0
 *     for never
 */
public record GrantRules(long responderAlone, long approverAlone, long leadAlone, int repeatDays) {

  /** How far back a repeated claim is looked for at most. */
  public static final int MOST_DAYS = 3_660;

  /** Refuses limits that do not rise with the authority. */
  public GrantRules {
    if (!rise(responderAlone, approverAlone, leadAlone) || leadAlone > Money.MOST) {
      throw new IllegalArgumentException("limits do not rise with the authority");
    }
    if (repeatDays < 0 || repeatDays > MOST_DAYS) {
      throw new IllegalArgumentException("not a number of days: " + repeatDays);
    }
  }

  /** Whether limits rise with the authority, from nothing on. */
  public static boolean rise(long responder, long approver, long lead) {
    return responder >= 0 && approver >= responder && lead >= approver;
  }

  /** Up to which amount nobody else is needed. */
  public long alone(Authority authority) {
    return switch (authority) {
      case RESPONDER -> responderAlone;
      case APPROVER -> approverAlone;
      case LEAD -> leadAlone;
    };
  }

  /** Whether, as the second person, this authority may approve an amount. */
  public boolean mayApprove(Authority authority, Money amount) {
    return authority == Authority.LEAD
        || authority == Authority.APPROVER && amount.minor() <= approverAlone;
  }

  /** How far back a customer's earlier grant makes the next one a repeated claim. */
  public Duration repeatWithin() {
    return Duration.ofDays(repeatDays);
  }
}
