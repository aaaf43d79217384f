package org.vastine.bootstrap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.application.team.ResetPassword;
import org.vastine.application.team.SignIn;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.world.TestWorkspace;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.EmailAddress;
import picocli.CommandLine;

/** The only admin forgot the password, and whoever runs the server helps. */
final class ResetPasswordIT {

  private static final String NEW_PASSWORD = "another password of this test";

  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private TestWorkspace workspace;

  @BeforeEach
  void found() {
    Settings settings = TestWorkspace.settings(home, Map.of());
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      workspace = TestWorkspace.founded(running, settings);
    }
  }

  @Test
  void the_link_that_is_printed_leads_to_a_new_password() {
    assertThat(resetPassword("Lea@acme.example")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString()).startsWith("http://127.0.0.1:8080/reset/");
    String key = out.toString().strip().replaceFirst(".*/reset/", "");

    Settings settings = TestWorkspace.settings(home, Map.of());
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      Founding.accepted(
          running
              .part(ResetPassword.class)
              .handle(new ResetPassword.Command(new Secret(key), new Secret(NEW_PASSWORD))));
      Founding.accepted(
          running
              .part(SignIn.class)
              .handle(
                  new SignIn.Command(
                      workspace.slug(),
                      new EmailAddress(TestWorkspace.EMAIL),
                      new Secret(NEW_PASSWORD),
                      "127.0.0.1")));
    }
  }

  @Test
  void nobody_is_offered_a_password_by_an_unknown_address() {
    assertThat(resetPassword("nobody@acme.example")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(out.toString()).contains("no member signs in with nobody@acme.example");
  }

  private int resetPassword(String email) {
    PrintWriter writer = new PrintWriter(out);
    return CommandLines.vastine()
        .setOut(writer)
        .setErr(writer)
        .execute("reset-password", "--member", email, "--data", home.toString());
  }
}
