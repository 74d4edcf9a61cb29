package org.kindling.platform;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an enum in the database as its name in lower case, as the check constraints spell
 * it.
 *
 * @param <E> the enum
 */
public class LowerCaseEnumConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

	private final Class<E> type;

	protected LowerCaseEnumConverter(Class<E> type) {
		this.type = type;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
		return (constant != null) ? constant.name().toLowerCase(Locale.ROOT) : null;
	}

	@Override
	public @Nullable E convertToEntityAttribute(@Nullable String word) {
		return (word != null) ? Enum.valueOf(type, word.toUpperCase(Locale.ROOT)) : null;
	}

}
