package org.vastine.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyReader;
import org.vastine.domain.policy.document.PolicyReading;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What docs/policy.md says of the language is so. */
class PolicyPageTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern BLOCK =
      Pattern.compile(
          "### (\\d+\\. [^\\n]+)\\n[^`]*```yaml\\n(.*?)```\\n\\n```yaml\\n(.*?)```",
          Pattern.DOTALL);

  private static final PolicyText TEXT = new PolicyText();

  /** An example of the page. */
  record Example(String title, String policy, String decision) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve("policy.md")));
    while (block.find()) {
      examples.add(new Example(block.group(1), block.group(2), block.group(3)));
    }
    return examples.stream();
  }

  @Test
  void there_are_sixteen_examples() throws IOException {
    assertThat(examples()).hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void R6_each_example_is_read_and_decides_as_the_page_says(Example example) throws IOException {
    ResponsePolicy policy = policy(example);
    JsonNode said = new YAMLMapper().readTree(example.decision());
    JsonNode expected = said.path("plan");

    Plan plan = policy.planFor(facts(said.path("case")));

    assertThat(plan.rule()).contains(expected.path("rule").asText());
    assertThat(plan.playbook()).isEqualTo(expected.path("playbook").asText());
    assertThat(plan.firstReplyDue()).isEqualTo(moment(expected.path("due").asText()));
    assertThat(plan.communityUntil())
        .isEqualTo(text(expected, "community").map(PolicyPageTest::moment));
    text(expected, "resolution")
        .ifPresent(due -> assertThat(plan.resolutionDue()).contains(moment(due)));
    text(expected, "approval")
        .ifPresent(label -> assertThat(plan.approval().label()).isEqualTo(label));
    text(expected, "obligation")
        .ifPresent(label -> assertThat(plan.obligation().label()).isEqualTo(label));
    text(expected, "coolDown").ifPresent(time -> assertThat(plan.coolDown()).hasToString(time));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_has_the_form_of_the_published_schema(Example example) throws IOException {
    assertThat(schema().validate(TEXT.toJson(document(example)), InputFormat.JSON)).isEmpty();
    assertThat(
            schema().validate(TEXT.toJson(PolicyWriter.write(policy(example))), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void the_schema_among_the_docs_is_the_one_that_is_served() throws IOException {
    try (var served = PolicyRoutes.class.getResourceAsStream("policy.schema.json")) {
      assertThat(DOCS.resolve("policy.schema.json")).hasBinaryContent(served.readAllBytes());
    }
  }

  @Test
  void R7_the_schema_takes_calendars_by_name_or_one_without_and_never_both() throws IOException {
    ObjectNode named =
        (ObjectNode) PolicyText.tree(PolicyWriter.write(DefaultResponsePolicy.in(HELSINKI)));
    ObjectNode one = named.deepCopy();
    one.set("calendar", one.remove("calendars").path("office"));
    ObjectNode both = named.deepCopy();
    both.set("calendar", one.path("calendar"));
    ObjectNode always = named.deepCopy();
    ((ObjectNode) always.at("/playbooks/urgent/targets"))
        .put("countsAlways", true)
        .put("calendar", "office");

    assertThat(schema().validate(named.toString(), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(one.toString(), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(both.toString(), InputFormat.JSON)).isNotEmpty();
    assertThat(schema().validate(always.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_schema_knows_every_label() throws IOException {
    JsonNode schema = new YAMLMapper().readTree(schemaText());
    JsonNode conditions = schema.at("/$defs/conditions/properties");

    assertThat(names(conditions)).containsExactly(labels(Aspect.values()));
    for (Aspect aspect : Aspect.values()) {
      aspect
          .labels()
          .ifPresent(labels ->
              assertThat(texts(conditions.path(aspect.label()).at("/oneOf/0/enum")))
                  .isEqualTo(labels));
    }
    assertThat(names(schema.at("/properties/styles/properties")))
        .containsExactly(labels(Style.values()));
    assertThat(names(schema.at("/properties/guard/properties/rules/properties")))
        .containsExactly(labels(FindingKind.values()));
    assertThat(texts(schema.at("/$defs/playbook/properties/steps/items/enum")))
        .containsExactly(labels(PlaybookStep.values()));
  }

  @Test
  void the_page_tells_every_condition() throws IOException {
    assertThat(Files.readString(DOCS.resolve("policy.md")))
        .contains(Stream.of(labels(Aspect.values())).map(label -> "| `" + label + "` |").toList());
  }

  private static ResponsePolicy policy(Example example) {
    PolicyReading reading = PolicyReader.read(document(example));
    assertThat(reading).isInstanceOf(PolicyReading.Sound.class);
    return ((PolicyReading.Sound) reading).policy();
  }

  private static DocumentNode document(Example example) {
    DocumentNode.Table usual = PolicyWriter.write(DefaultResponsePolicy.in(HELSINKI));
    return put(usual, TEXT.fromYaml(example.policy()), "");
  }

  /** Tables are filled up; the calendars, as everything else, take the place of what was there. */
  private static DocumentNode put(DocumentNode before, DocumentNode after, String name) {
    if (!(before instanceof DocumentNode.Table(var old))
        || !(after instanceof DocumentNode.Table(var now))
        || name.equals("calendars")) {
      return after;
    }
    Map<String, DocumentNode> fields = new LinkedHashMap<>(old);
    now.forEach((field, value) -> fields.merge(field, value, (had, has) -> put(had, has, field)));
    return new DocumentNode.Table(fields);
  }

  private static CaseFacts facts(JsonNode said) {
    return CaseFacts.of(
            label(Style.class, said, "style").orElseThrow(),
            new Confidence(said.path("confidence").asDouble(1)),
            label(Sentiment.class, said, "sentiment").orElse(Sentiment.NEUTRAL),
            LanguageTag.of(said.path("language").asText("fi")),
            label(Audience.class, said, "audience").orElse(Audience.PUBLIC),
            moment(said.path("published").asText()))
        .withSubject(label(Subject.class, said, "subject").orElse(Subject.OTHER))
        .from(text(said, "channel").map(ChannelKind::new), label(MentionKind.class, said, "kind"))
        .withMentions(said.path("mentions").asInt(1))
        .withOtherComplaints(said.path("complaints").asInt(0))
        .withReach(said.path("reach").asLong(0))
        .withNamedCustomer(said.path("customer").asText("other").equals("named"))
        .withIncident(said.path("incident").asText("none").equals("open"))
        .withStaffing(label(Staffing.class, said, "duty"))
        .withAuthor(
            Optional.of(
                new AuthorPast(
                    said.path("earlier").asInt(0),
                    label(PastEnding.class, said, "ending").orElse(PastEnding.NONE),
                    label(PastConduct.class, said, "standing").orElse(PastConduct.NONE),
                    label(AudienceRole.class, said, "role"))));
  }

  private static <E extends Enum<E> & Labelled> Optional<E> label(
      Class<E> type, JsonNode said, String name) {
    return text(said, name).map(label -> Labelled.find(type, label).orElseThrow());
  }

  private static Optional<String> text(JsonNode said, String name) {
    return said.has(name) ? Optional.of(said.path(name).asText()) : Optional.empty();
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText(), InputFormat.JSON);
  }

  private static String schemaText() throws IOException {
    return Files.readString(DOCS.resolve("policy.schema.json"));
  }

  private static String[] labels(Labelled[] values) {
    return Stream.of(values).map(Labelled::label).toArray(String[]::new);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
