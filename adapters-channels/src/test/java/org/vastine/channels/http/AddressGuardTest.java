package org.vastine.channels.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.215.14",
        "1.1.1.1",
        "172.32.0.1",
        "2606:4700:4700::1111",
        "64:ff9b::1.1.1.1"
      })
  void the_public_internet_is_allowed(String address) {
    assertThat(AddressGuard.allows(InetAddress.ofLiteral(address), NetworkReach.PUBLIC)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "::1",
        "fc00::1",
        "fdff::1",
        "::ffff:127.0.0.1",
        "64:ff9b::10.0.0.1"
      })
  void private_networks_are_allowed_only_where_the_account_says_so(String address) {
    InetAddress inside = InetAddress.ofLiteral(address);

    assertThat(AddressGuard.allows(inside, NetworkReach.PUBLIC)).isFalse();
    assertThat(AddressGuard.allows(inside, NetworkReach.ALSO_PRIVATE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "169.254.169.254",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "fd00:ec2::254",
        "64:ff9b::169.254.169.254",
        "::127.0.0.1"
      })
  void addresses_that_lead_nowhere_good_are_never_allowed(String address) {
    assertThat(AddressGuard.allows(InetAddress.ofLiteral(address), NetworkReach.ALSO_PRIVATE))
        .isFalse();
    assertThat(AddressGuard.allows(InetAddress.ofLiteral(address), NetworkReach.PUBLIC)).isFalse();
  }

  @Test
  void a_host_is_refused_when_only_one_of_its_addresses_is_inside() {
    AddressGuard guard =
        new AddressGuard(
            host -> List.of(InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.7")));

    assertThatThrownBy(() -> guard.resolve("two-faced.example", NetworkReach.PUBLIC))
        .isInstanceOf(AddressRefusedException.class)
        .hasMessageContaining("two-faced.example")
        .hasMessageNotContaining("10.0.0.7");
  }

  @Test
  void an_address_in_brackets_is_read() throws Exception {
    AddressGuard guard = new AddressGuard(HostNames.ofThisMachine());

    assertThat(guard.resolve("[::1]", NetworkReach.ALSO_PRIVATE))
        .containsExactly(InetAddress.ofLiteral("::1"));
  }
}
