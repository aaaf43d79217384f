package org.vastine.web.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The named values of a request, read one by one. Everything that is wrong is collected, and {@link
 * #done} tells all of it at once; names that nobody asked for are wrong as well.
 */
public final class Fields {
  private final ObjectNode node;
  private final String prefix;
  private final List<FieldError> errors;
  private final List<Fields> children = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private final int problemStatus;

  private Fields(ObjectNode node, String prefix, List<FieldError> errors, int problemStatus) {
    this.node = node;
    this.prefix = prefix;
    this.errors = errors;
    this.problemStatus = problemStatus;
  }

  static Fields ofBody(ObjectNode body) {
    return new Fields(body, "/", new ArrayList<>(), 422);
  }

  /** The parameters in the request's address; a name that stands twice has several values. */
  public static Fields ofQuery(Context ctx) {
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    ctx.queryParamMap()
        .forEach((name, values) -> {
          if (values.size() == 1) {
            query.put(name, values.getFirst());
          } else {
            values.forEach(query.withArray("/" + StrictText.escaped(name))::add);
          }
        });
    return new Fields(query, "?", new ArrayList<>(), 400);
  }

  /** A value that must be there. */
  public Field required(String name) {
    Field field = field(name);
    if (field.isAbsent()) {
      field.wrong("field.required", "This is needed.");
    }
    return field;
  }

  /** A value that may be left out; {@code null} counts as left out. */
  public Field optional(String name) {
    return field(name);
  }

  /** What is wrong so far, names that nobody asked for included. */
  public List<FieldError> errors() {
    List<FieldError> all = new ArrayList<>(errors);
    all.addAll(unknown());
    return all;
  }

  /** Ends the request with a problem when anything is wrong. */
  public void done() {
    List<FieldError> all = errors();
    if (!all.isEmpty()) {
      throw new ProblemException(
          new Problem(problemStatus, "request.invalid", Map.of(), all, Optional.empty()));
    }
  }

  Fields child(ObjectNode object, String pointer) {
    Fields child = new Fields(object, pointer + "/", errors, problemStatus);
    children.add(child);
    return child;
  }

  /** An object whose mistakes are its own and do not count as this one's. */
  static Fields apart(ObjectNode object, String pointer) {
    return new Fields(object, pointer + "/", new ArrayList<>(), 422);
  }

  void wrong(FieldError error) {
    errors.add(error);
  }

  boolean isQuery() {
    return prefix.equals("?");
  }

  private Field field(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    return new Field(
        this,
        prefix + StrictText.escaped(name),
        Optional.ofNullable(value).filter(v -> !v.isNull()));
  }

  private List<FieldError> unknown() {
    List<FieldError> unknown = new ArrayList<>();
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!asked.contains(name)) {
            unknown.add(
                new FieldError(
                    prefix + StrictText.escaped(name),
                    "field.unknown",
                    "There is no value of this name here."));
          }
        });
    children.forEach(child -> unknown.addAll(child.unknown()));
    return unknown;
  }
}
