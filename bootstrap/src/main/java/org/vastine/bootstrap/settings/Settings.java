package org.vastine.bootstrap.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The whole configuration, typed and checked. Keys are the names of the records and their
 * components in kebab case, joined by dots: {@code web.public-address}.
 */
public record Settings(
    Data data,
    Database database,
    Web web,
    Workspace workspace,
    Intake intake,
    Delivery delivery,
    Facts facts,
    Plugins plugins,
    Adviser adviser,
    Alerts alerts,
    Log log) {

  /** Where this machine's data lives. */
  public record Data(
      @Key(
              value =
                  "Folder of everything that Vastine keeps on this machine: the embedded database,"
                      + " keys. Made when missing.",
              fallback = ".vastine")
          Path home,
      @Key(
              "The key that encrypts the secrets of channel accounts, a Tink keyset in JSON."
                  + " Without it one is made in the data home, readable by its owner only.")
          Optional<String> secretsKey) {}

  /** Which database. */
  public record Database(
      @Key(
              "JDBC URL of an external PostgreSQL 15 or newer, for example"
                  + " jdbc:postgresql://db/vastine. Without it Vastine starts its own.")
          Optional<String> url,
      @Key(
              value = "Role for the external database; no superuser and without BYPASSRLS.",
              fallback = "vastine")
          String user,
      @Key("Password of that role.") Optional<String> password,
      @Key(value = "The greatest number of connections, 2 to 200.", fallback = "16")
          int connections) {

    /** Refuses other numbers of connections. */
    public Database {
      if (connections < 2 || connections > 200) {
        throw new IllegalArgumentException("connections: 2 to 200");
      }
    }
  }

  /** How it is served. */
  public record Web(
      @Key(value = "Address to listen on.", fallback = "127.0.0.1") String host,
      @Key(value = "Port to listen on, 0 for any free one.", fallback = "8080") int port,
      @Key(
              "Address under which people and platforms reach it, for example"
                  + " https://care.example.org.")
          Optional<URI> publicAddress,
      @Key(
              value = "Whether to believe the Forwarded headers of a proxy in front.",
              fallback = "false")
          boolean behindProxy,
      @Key(
              value = "API requests that one member or token may make in a minute, at least 1.",
              fallback = "6000")
          int requestsPerMinute,
      @Key(value = "Live streams that may be open at the same time, at least 1.", fallback = "500")
          int mostStreams,
      @Key(
              value = "How long requests under way may take when the server stops.",
              fallback = "PT10S")
          Duration stopWithin) {

    /** Refuses what is no port or limit. */
    public Web {
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port: 0 to 65535");
      }
      if (requestsPerMinute < 1 || mostStreams < 1) {
        throw new IllegalArgumentException("requests-per-minute and most-streams: at least 1");
      }
    }
  }

  /** The workspace that is founded at the first start. */
  public record Workspace(
      @Key(
              value = "Its name in addresses: 2 to 40 lower-case letters, digits and hyphens.",
              fallback = "main")
          String slug,
      @Key(value = "Its name for people.", fallback = "My organisation") String name,
      @Key(value = "The IANA time zone it works in, for example Europe/Helsinki.", fallback = "UTC")
          String zone,
      @Key(value = "The language of its public pages: en, fi, sv or tr.", fallback = "en")
          String language) {}

  /** How mentions are taken in. */
  public record Intake(
      @Key(
              value =
                  "Mentions of one workspace that may wait for their transaction; more are answered"
                      + " with 429. 1 to 1000000.",
              fallback = "20000")
          int queue) {

    /** Refuses other lengths. */
    public Intake {
      if (queue < 1 || queue > 1_000_000) {
        throw new IllegalArgumentException("queue: 1 to 1000000");
      }
    }
  }

  /** How replies are delivered. */
  public record Delivery(
      @Key(
              value =
                  "How long a worker may take over one reply before another looks for it on the"
                      + " platform, at least PT1S.",
              fallback = "PT2M")
          Duration lease) {}

  /** What customers are asked in private. */
  public record Facts(
      @Key(value = "How long the link of a fact request works, PT1H to P60D.", fallback = "P7D")
          Duration linkLasts,
      @Key(
              value =
                  "How long a customer's answers are kept before they are erased, P1D to P730D."
                      + " The form names it; who has answered keeps what was named.",
              fallback = "P30D")
          Duration keep) {

    /** Refuses what is out of these bounds. */
    public Facts {
      check("link-lasts: PT1H to P60D", linkLasts, Duration.ofHours(1), Duration.ofDays(60));
      check("keep: P1D to P730D", keep, Duration.ofDays(1), Duration.ofDays(730));
    }

    private static void check(String rule, Duration value, Duration least, Duration most) {
      if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
        throw new IllegalArgumentException(rule);
      }
    }
  }

  /** Which channels beside those on board. */
  public record Plugins(
      @Key("Folder of channel providers that are dropped in as jars.") Optional<Path> folder) {}

  /** Who is asked for second opinions and suggested replies; nobody unless an address is given. */
  public record Adviser(
      @Key(
              "Address of an OpenAI-compatible endpoint, up to and with its version, for example"
                  + " http://127.0.0.1:8080/v1. Without it no model is asked. Plain http is for"
                  + " this machine and private networks only.")
          Optional<URI> url,
      @Key("The model's name at that endpoint; needed with the address.") Optional<String> model,
      @Key("Key of the endpoint, sent as bearer token; leave out where none is asked for.")
          Optional<String> key,
      @Key(value = "How long a whole answer may take, PT1S to PT5M.", fallback = "PT30S")
          Duration timeout,
      @Key(value = "How long a connection may take, at most the timeout.", fallback = "PT5S")
          Duration connectTimeout,
      @Key(
              value = "Questions that one workspace may ask in a day (UTC), 0 to 1000000.",
              fallback = "200")
          int requestsPerDay,
      @Key(
              value =
                  "Tokens that one workspace may spend in a day (UTC), questions and answers"
                      + " together, 0 to 1000000000.",
              fallback = "300000")
          int tokensPerDay,
      @Key(value = "The most tokens of one answer, 50 to 100000.", fallback = "800")
          int answerTokens,
      @Key(
              value =
                  "What the endpoint calls that: max_tokens, or max_completion_tokens for newer"
                      + " hosted models.",
              fallback = "max_tokens")
          TokenField tokenField,
      @Key(
              value =
                  "How the endpoint is held to JSON: none works everywhere; json_object and"
                      + " json_schema where it knows them.",
              fallback = "none")
          AnswerFormat answerFormat,
      @Key(
              "How replies sound where a workspace's policy says no `voice`, in a few sentences of at most"
                  + " 2000 characters.")
          Optional<String> voice) {

    /** What an endpoint calls the most tokens of an answer. */
    public enum TokenField {
      /** Local servers and most hosted ones. */
      MAX_TOKENS,
      /** Newer hosted models. */
      MAX_COMPLETION_TOKENS
    }

    /** How an endpoint is held to JSON. */
    public enum AnswerFormat {
      /** Not at all. */
      NONE,
      /** To any object. */
      JSON_OBJECT,
      /** To the very fields. */
      JSON_SCHEMA
    }

    /** Refuses what cannot be asked or paid. */
    public Adviser {
      if (url.isPresent() && model.filter(name -> !name.isBlank()).isEmpty()) {
        throw new IllegalArgumentException("model: needed with adviser.url");
      }
      if (timeout.compareTo(Duration.ofSeconds(1)) < 0
          || timeout.compareTo(Duration.ofMinutes(5)) > 0
          || !connectTimeout.isPositive()
          || connectTimeout.compareTo(timeout) > 0) {
        throw new IllegalArgumentException(
            "timeout: PT1S to PT5M, and connect-timeout at most that");
      }
      if (requestsPerDay < 0
          || requestsPerDay > 1_000_000
          || tokensPerDay < 0
          || tokensPerDay > 1_000_000_000) {
        throw new IllegalArgumentException("requests-per-day and tokens-per-day: in their ranges");
      }
      if (answerTokens < 50 || answerTokens > 100_000) {
        throw new IllegalArgumentException("answer-tokens: 50 to 100000");
      }
      if (voice.filter(words -> words.length() > 2_000).isPresent()) {
        throw new IllegalArgumentException("voice: at most 2000 characters");
      }
    }

    /** Tells no key. */
    @Override
    public String toString() {
      return "Adviser[url=" + url + ", model=" + model + "]";
    }
  }

  /** How members are told besides the console. */
  public record Alerts(
      @Key(
              "Mail server that sends alerts, for example smtp.example.org. Without it none is sent"
                  + " by e-mail.")
          Optional<String> smtpHost,
      @Key(value = "Its port.", fallback = "587") int smtpPort,
      @Key(
              value =
                  "How the way there is protected: starttls, tls, or none for a server on this"
                      + " machine.",
              fallback = "starttls")
          Security smtpSecurity,
      @Key("Who signs in there; leave out where nobody has to.") Optional<String> smtpUser,
      @Key("With what.") Optional<String> smtpPassword,
      @Key("The address that alerts come from; needed with the mail server.") Optional<String> from,
      @Key(
              value =
                  "Whether webhooks of members and of workspaces may be in private networks and on"
                      + " this machine, true or false.",
              fallback = "false")
          boolean privateWebhooks) {

    /** How a connection is protected. */
    public enum Security {
      /** From the server's greeting on. */
      STARTTLS,
      /** From the first byte. */
      TLS,
      /** Not at all. */
      NONE
    }

    /** Refuses a server without a sender. */
    public Alerts {
      if (smtpHost.isPresent()
          && from.filter(address -> address.matches("[^@\\s<>\",;:]+@[^@\\s<>\",;:]+")).isEmpty()) {
        throw new IllegalArgumentException("from: an address is needed with alerts.smtp-host");
      }
      if (smtpPort < 1 || smtpPort > 65_535) {
        throw new IllegalArgumentException("smtp-port: 1 to 65535");
      }
    }

    /** Tells no password. */
    @Override
    public String toString() {
      return "Alerts[smtpHost=" + smtpHost + ", from=" + from + "]";
    }
  }

  /** What is logged. */
  public record Log(
      @Key(value = "Form of the log lines on standard error: text or json.", fallback = "text")
          Format format,
      @Key(value = "How much is logged: error, warn, info or debug.", fallback = "info")
          Level level) {

    /** Form of log lines. */
    public enum Format {
      /** For people. */
      TEXT,
      /** For machines: one JSON object a line. */
      JSON
    }

    /** How much is logged. */
    public enum Level {
      /** What needs somebody now. */
      ERROR,
      /** What may need somebody. */
      WARN,
      /** What happens. */
      INFO,
      /** Why it happens. */
      DEBUG
    }
  }
}
