package org.vastine.channels.http;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** A block of internet addresses, as in {@code 10.0.0.0/8}. */
record AddressBlock(InetAddress first, int prefixLength) {

  static AddressBlock of(String notation) {
    int slash = notation.indexOf('/');
    return new AddressBlock(
        InetAddress.ofLiteral(notation.substring(0, slash)),
        Integer.parseInt(notation.substring(slash + 1)));
  }

  static List<AddressBlock> all(String... notations) {
    return Stream.of(notations).map(AddressBlock::of).toList();
  }

  boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    int wholeBytes = prefixLength / 8;
    for (int at = 0; at < wholeBytes; at++) {
      if (ours[at] != theirs[at]) {
        return false;
      }
    }
    int bits = prefixLength % 8;
    return bits == 0
        || (ours[wholeBytes] & 0xff) >> (8 - bits) == (theirs[wholeBytes] & 0xff) >> (8 - bits);
  }
}
