package org.vastine.channels.importfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportRow;

/** Rows of a file with one JSON object a line. */
final class JsonLinesRows implements ImportFile.Rows {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final LineReader lines;
  private final RowTranslator translator;

  JsonLinesRows(LineReader lines, RowTranslator translator) {
    this.lines = lines;
    this.translator = translator;
  }

  @Override
  public Optional<ImportRow> next() {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().isBlank()) {
      line = lines.next();
    }
    return line.map(found -> new ImportRow(found.number(), found.after(), item(found)));
  }

  private InboundItem item(Line line) {
    Map<Field, String> row = new EnumMap<>(Field.class);
    try {
      if (line.problem().isPresent()) {
        throw new BadRow(line.problem().get());
      }
      read(line.text(), row);
      return new InboundItem.Published(translator.translated(row));
    } catch (BadRow e) {
      return new InboundItem.Unreadable(RowTranslator.idIfAny(row), e.problem(), line.text());
    }
  }

  private static void read(String line, Map<Field, String> row) throws BadRow {
    JsonNode tree = tree(line);
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      Optional<Field> field = Field.of(property.getKey());
      if (field.isPresent()) {
        put(field.get(), property.getValue(), row);
      } else if (!Field.isOwnNote(property.getKey())) {
        throw new BadRow("unreadable.unknown-field");
      }
    }
  }

  private static JsonNode tree(String line) throws BadRow {
    try {
      JsonNode tree = JSON.readTree(line);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JsonProcessingException e) {
      throw new BadRow("unreadable.not-json");
    }
    throw new BadRow("unreadable.not-json");
  }

  private static void put(Field field, JsonNode value, Map<Field, String> row) throws BadRow {
    if (value.isTextual() || value.isIntegralNumber()) {
      row.put(field, value.asText());
    } else if (!value.isNull()) {
      throw new BadRow(field.bad());
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
