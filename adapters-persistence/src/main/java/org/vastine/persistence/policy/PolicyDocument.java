package org.vastine.persistence.policy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.ZoneOffset;
import org.jooq.JSONB;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.ResponsePolicy;

/**
 * A response policy as a stored document, in the shape of its records. A test compares the default
 * policy with a document of an earlier day, so that a renamed component cannot make stored policies
 * unreadable unnoticed.
 */
final class PolicyDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          // Components, and not what a record tells besides.
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .addMixIn(Obligation.class, ObligationDocument.class)
          .addMixIn(Condition.class, ConditionDocument.class)
          .build();

  private static final JsonNode USUAL = JSON.valueToTree(DefaultResponsePolicy.in(ZoneOffset.UTC));

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Obligation.Always.class, name = "always"),
    @JsonSubTypes.Type(value = Obligation.TargetShare.class, name = "target_share"),
    @JsonSubTypes.Type(value = Obligation.May.class, name = "may"),
    @JsonSubTypes.Type(value = Obligation.Never.class, name = "never")
  })
  private interface ObligationDocument {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.OneOf.class, name = "one_of"),
    @JsonSubTypes.Type(value = Condition.Within.class, name = "within")
  })
  private interface ConditionDocument {}

  private PolicyDocument() {}

  static JSONB of(ResponsePolicy policy) {
    try {
      return JSONB.valueOf(JSON.writeValueAsString(policy));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the policy cannot be written", e);
    }
  }

  static ResponsePolicy read(JSONB document) {
    try {
      return JSON.treeToValue(
          EarlierDocuments.brought(JSON.readTree(document.data()), USUAL), ResponsePolicy.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored policy cannot be read", e);
    }
  }
}
