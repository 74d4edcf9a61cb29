package org.kindling.platform.limits;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the limits in the settings. */
@Component
@ConfigurationPropertiesBinding
class RateConverter implements Converter<String, Rate> {

	@Override
	public Rate convert(String words) {
		return Rate.of(words);
	}

}
