package org.vastine.web.operations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The contract as a page: every path with what it takes and gives, every schema. It is made on the
 * server, so that it needs no script and nothing from elsewhere.
 */
@Singleton
final class ReferencePage {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final int MOST_CHOICES = 200;

  private final Contract contract;

  @Inject
  ReferencePage(Contract contract) {
    this.contract = contract;
  }

  String html() {
    Html html = Html.page("Vastine web API");
    html.element("h1", "Vastine web API");
    html.element("pre", contract.tree().at("/info/description").asText());
    html.open("p").link("/api/v1/openapi.yaml", "openapi.yaml").element("span", " ");
    html.link("/api/v1/openapi.json", "openapi.json").element("span", " ");
    html.link("/problems", "All problems").close("p");
    contract.tree().path("tags").forEach(tag -> group(html, tag));
    html.heading(2, "schemas", "Schemas");
    contract
        .tree()
        .at("/components/schemas")
        .properties()
        .forEach(schema -> schema(html, schema.getKey(), schema.getValue()));
    return html.end();
  }

  private void group(Html html, JsonNode tag) {
    String name = tag.path("name").asText();
    html.heading(2, name.toLowerCase(Locale.ROOT), name);
    html.element("p", tag.path("description").asText());
    for (Map.Entry<String, JsonNode> path : contract.tree().path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        boolean ofTag = name.equals(method.getValue().at("/tags/0").asText());
        if (ofTag && METHODS.contains(method.getKey())) {
          operation(html, method.getKey(), path.getKey(), method.getValue());
        }
      }
    }
  }

  private void operation(Html html, String method, String path, JsonNode operation) {
    html.open("section");
    html.heading(
        3, operation.path("operationId").asText(), method.toUpperCase(Locale.ROOT) + " " + path);
    html.element("p", operation.path("summary").asText() + ".");
    if (operation.has("description")) {
      html.element("p", operation.path("description").asText());
    }
    parameters(html, operation);
    operation
        .at("/requestBody/content")
        .properties()
        .forEach(content -> body(html, "Body", content));
    html.open("table").element("caption", "Answers");
    operation.path("responses").properties().forEach(response -> answer(html, response));
    html.close("table");
    examples(html, operation);
    html.close("section");
  }

  /** What somebody once asked and was answered, folded away. */
  private static void examples(Html html, JsonNode operation) {
    example(html, "Example of what is asked", operation.at("/requestBody/content"));
    operation
        .path("responses")
        .forEach(answer -> example(html, "Example of what is answered", answer.path("content")));
  }

  private static void example(Html html, String title, JsonNode contents) {
    for (JsonNode content : contents) {
      JsonNode example = content.path("example");
      if (!example.isMissingNode()) {
        html.open("details").element("summary", title);
        html.element("pre", example.isTextual() ? example.asText() : example.toPrettyString());
        html.close("details");
      }
    }
  }

  private void parameters(Html html, JsonNode operation) {
    if (operation.path("parameters").isEmpty()) {
      return;
    }
    html.open("table").element("caption", "Parameters");
    for (JsonNode one : operation.path("parameters")) {
      JsonNode parameter = contract.resolved(one);
      html.row(
          List.of(
              parameter.path("name").asText(),
              parameter.path("in").asText(),
              typeOf(parameter.path("schema")),
              parameter.path("description").asText("")));
    }
    html.close("table");
  }

  private void body(Html html, String title, Map.Entry<String, JsonNode> content) {
    html.open("p").element("span", title + ": " + content.getKey() + ", ");
    type(html, content.getValue().path("schema"));
    html.close("p");
  }

  private void answer(Html html, Map.Entry<String, JsonNode> response) {
    JsonNode resolved = contract.resolved(response.getValue());
    List<String> forms = new ArrayList<>();
    resolved
        .path("content")
        .properties()
        .forEach(content ->
            forms.add(content.getKey() + ", " + typeOf(content.getValue().path("schema"))));
    html.row(
        List.of(
            response.getKey(), resolved.path("description").asText(), String.join("; ", forms)));
  }

  private void schema(Html html, String name, JsonNode schema) {
    html.open("section").heading(3, "schema-" + name, name);
    html.element("p", schema.path("description").asText(typeOf(schema)));
    if (schema.has("enum")) {
      html.element("p", typeOf(schema));
    }
    if (schema.has("properties")) {
      Set<String> required = new java.util.HashSet<>();
      schema.path("required").forEach(one -> required.add(one.asText()));
      html.open("table").element("caption", "Values");
      schema
          .path("properties")
          .properties()
          .forEach(property ->
              html.row(
                  List.of(
                      property.getKey(),
                      typeOf(property.getValue()),
                      required.contains(property.getKey()) ? "" : "may be left out",
                      property.getValue().path("description").asText(""))));
      html.close("table");
    }
    html.close("section");
  }

  private void type(Html html, JsonNode schema) {
    String reference = nameOf(schema);
    if (reference.isEmpty()) {
      html.element("span", typeOf(schema));
    } else {
      html.link("#schema-" + reference, reference);
    }
  }

  private static String typeOf(JsonNode schema) {
    String reference = nameOf(schema);
    if (!reference.isEmpty()) {
      return reference;
    }
    if (schema.has("enum")) {
      List<String> choices = new ArrayList<>();
      schema.path("enum").forEach(one -> choices.add(one.asText()));
      String all = String.join(" | ", choices);
      return all.length() > MOST_CHOICES ? all.substring(0, MOST_CHOICES) + " ..." : all;
    }
    String type = schema.path("type").asText("any");
    if (type.equals("array")) {
      return "list of " + typeOf(schema.path("items"));
    }
    return schema.has("format") ? type + " (" + schema.path("format").asText() + ")" : type;
  }

  private static String nameOf(JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
