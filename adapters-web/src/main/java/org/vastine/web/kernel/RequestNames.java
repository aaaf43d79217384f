package org.vastine.web.kernel;

/** Names of what a request carries along while it is answered. */
public final class RequestNames {
  /** Attribute with the id that the answer, its problem and its log lines share. */
  public static final String ID = "vastine.request-id";

  private RequestNames() {}
}
