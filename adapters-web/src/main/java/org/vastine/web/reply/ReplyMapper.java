package org.vastine.web.reply;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.Draft;
import org.vastine.web.kernel.EdgeMapping;

/** Drafts and deliveries as answers tell them. */
@Mapper(config = EdgeMapping.class, uses = TemplateUseBody.class)
interface ReplyMapper {

  /** The one mapper; it has no state. */
  ReplyMapper MAPPER = new ReplyMapperImpl();

  @BeanMapping(ignoreUnmappedSourceProperties = "ended") // a question, not a component
  DeliveryBody body(Delivery delivery);

  @BeanMapping(ignoreUnmappedSourceProperties = "open") // a question, not a component
  DraftBody body(Draft draft);
}
