package org.vastine.channels.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Turns a host's name into addresses. */
@FunctionalInterface
public interface HostNames {

  /** The addresses of a host, one at least. */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** As this machine resolves names. */
  static HostNames ofThisMachine() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
