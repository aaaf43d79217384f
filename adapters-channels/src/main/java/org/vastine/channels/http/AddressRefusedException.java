package org.vastine.channels.http;

import java.io.IOException;

/** A host leads to a network that calls may not go to. Nothing was sent. */
public final class AddressRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  AddressRefusedException(String host) {
    super(host + " leads to a network that is not allowed");
  }
}
