package org.vastine.web.kernel;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/**
 * How records of the inner floors become records of the API: component by component, by name. A
 * component that is left over on either side stops the build.
 */
@MapperConfig(
    uses = PlainValues.class,
    unmappedSourcePolicy = ReportingPolicy.ERROR,
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    typeConversionPolicy = ReportingPolicy.ERROR)
public interface EdgeMapping {}
