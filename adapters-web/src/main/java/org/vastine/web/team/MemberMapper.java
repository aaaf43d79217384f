package org.vastine.web.team;

import org.mapstruct.Mapper;
import org.vastine.domain.team.Member;
import org.vastine.web.kernel.EdgeMapping;

/** Members as answers tell them. */
@Mapper(config = EdgeMapping.class)
interface MemberMapper {

  /** The one mapper; it has no state. */
  MemberMapper MAPPER = new MemberMapperImpl();

  MemberBody body(Member member);
}
