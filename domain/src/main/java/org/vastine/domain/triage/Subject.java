package org.vastine.domain.triage;

import org.vastine.domain.kernel.Labelled;

/** What a team would need to act on; one per mention. */
public enum Subject implements Labelled {
  /** Parcels, trains, carriers. */
  DELIVERY_TRANSPORT,
  /** Invoices, prices, refunds, payouts. */
  BILLING,
  /** Something is out of order, a building or a network. */
  OUTAGE_FACILITY,
  /** The product or the service itself. */
  QUALITY,
  /** How people of ours behaved. */
  STAFF,
  /** Queues, lines that nobody picks up, no answer. */
  WAITING_REACHABILITY,
  /** App, site, account. */
  DIGITAL,
  /** Danger to people. */
  SAFETY_HEALTH,
  /** Data, fraud, abuse of other customers. */
  PRIVACY_SECURITY,
  /** Opening hours, instructions, what was said where. */
  INFORMATION,
  /** Advertising itself. */
  ADVERTISING,
  /** What the organisation decides and stands for. */
  BRAND_POLICY,
  /** Anything else. */
  OTHER
}
