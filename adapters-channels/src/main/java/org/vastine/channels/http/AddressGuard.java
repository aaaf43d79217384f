package org.vastine.channels.http;

import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps calls that a member's settings or a platform's redirect steer out of networks where they
 * have no business (server-side request forgery). A host is refused when any one of its addresses
 * is. Addresses that lead nowhere good, link-local ones with the clouds' metadata services above
 * all, stay refused even where private networks are allowed.
 *
 * <p>Whoever opens a socket itself connects to the addresses given here. The JDK's HTTP client
 * resolves once more, from the JVM's address cache that this check has just filled, so that a name
 * cannot point elsewhere in between.
 */
public final class AddressGuard {

  private static final AddressBlock PUBLIC_V6 = AddressBlock.of("2000::/3");
  private static final AddressBlock TRANSLATED_V4 = AddressBlock.of("64:ff9b::/96");

  private static final List<AddressBlock> NEVER =
      AddressBlock.all(
          "0.0.0.0/8",
          "169.254.0.0/16",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20",
          "fd00:ec2::/32");

  private static final List<AddressBlock> PRIVATE =
      AddressBlock.all(
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "::1/128",
          "fc00::/7");

  private final HostNames names;

  /** A guard that resolves by the given names. */
  @Inject
  public AddressGuard(HostNames names) {
    this.names = names;
  }

  /** The host's addresses, every one of them allowed. */
  public List<InetAddress> resolve(String host, NetworkReach reach)
      throws UnknownHostException, AddressRefusedException {
    List<InetAddress> addresses = names.resolve(withoutBrackets(host));
    for (InetAddress address : addresses) {
      if (!allows(address, reach)) {
        throw new AddressRefusedException(host);
      }
    }
    return addresses;
  }

  /** Whether that address may be called; false as well where its name leads nowhere. */
  public boolean allows(URI address, NetworkReach reach) {
    try {
      return !resolve(address.getHost(), reach).isEmpty();
    } catch (UnknownHostException | AddressRefusedException unusable) {
      return false;
    }
  }

  static boolean allows(InetAddress address, NetworkReach reach) {
    if (isIn(NEVER, address)) {
      return false;
    }
    if (isIn(PRIVATE, address)) {
      return reach == NetworkReach.ALSO_PRIVATE;
    }
    if (TRANSLATED_V4.contains(address)) {
      return allows(lastFourBytes(address), reach);
    }
    return !(address instanceof Inet6Address) || PUBLIC_V6.contains(address);
  }

  private static boolean isIn(List<AddressBlock> blocks, InetAddress address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  private static InetAddress lastFourBytes(InetAddress address) {
    byte[] all = address.getAddress();
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(all, all.length - 4, all.length));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("four bytes are an address", impossible);
    }
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }
}
