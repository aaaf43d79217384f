package org.vastine.web.channel;

import org.mapstruct.Mapper;
import org.vastine.application.channel.Coverage;
import org.vastine.web.kernel.EdgeMapping;

/** Coverage as answers tell it. */
@Mapper(config = EdgeMapping.class)
interface CoverageMapper {

  /** The one mapper; it has no state. */
  CoverageMapper MAPPER = new CoverageMapperImpl();

  CoverageBody body(Coverage.AccountCoverage coverage);
}
