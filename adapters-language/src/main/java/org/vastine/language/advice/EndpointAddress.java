package org.vastine.language.advice;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/**
 * Looks at where a question would go. The operator chose the endpoint, so this machine and private
 * networks are allowed; addresses that lead nowhere good, link-local ones with the clouds' metadata
 * services above all, are not, and plain http does not leave private networks.
 */
final class EndpointAddress {

  private static final byte[] CLOUD_METADATA_V6 = {(byte) 0xfd, 0, 0x0e, (byte) 0xc2};

  private EndpointAddress() {}

  /** The address is none that questions go to. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException() {
      super("address refused");
    }
  }

  /** Throws where any one of the host's addresses is refused, or the host has none. */
  static void check(URI address) throws IOException {
    boolean plain = address.getScheme().equalsIgnoreCase("http");
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (isNever(one) || plain && !isPrivate(one)) {
        throw new RefusedException();
      }
    }
  }

  static boolean isNever(InetAddress address) {
    return address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || beginsWith(address, CLOUD_METADATA_V6);
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
    boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal || shared;
  }

  private static boolean beginsWith(InetAddress address, byte[] first) {
    byte[] bytes = address.getAddress();
    if (bytes.length != 16) {
      return false;
    }
    for (int at = 0; at < first.length; at++) {
      if (bytes[at] != first[at]) {
        return false;
      }
    }
    return true;
  }
}
