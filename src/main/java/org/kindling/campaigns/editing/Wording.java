package org.kindling.campaigns.editing;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.util.ReflectionUtils;

/**
 * All that a form says, field by field, so that two of a kind can be compared.
 *
 * @param fields what each says, by its name; those that say nothing are left out
 */
record Wording(Map<String, String> fields) {

	static Wording of(Record form) {
		Map<String, String> fields = new TreeMap<>();
		read("", form, fields);
		return new Wording(fields);
	}

	/** A mark that is another one as soon as a field says something else. */
	String mark() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(fields.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** What it says in each field in which another one says something else. */
	Map<String, String> unlike(Wording other) {
		Map<String, String> unlike = new TreeMap<>();
		other.fields.forEach((field, says) -> unlike.put(field, fields.getOrDefault(field, "")));
		unlike.putAll(fields);
		unlike.entrySet().removeIf((field) -> field.getValue().equals(other.fields.getOrDefault(field.getKey(), "")));
		return unlike;
	}

	private static void read(String name, Object value, Map<String, String> fields) {
		if (value instanceof Record form) {
			for (RecordComponent part : form.getClass().getRecordComponents()) {
				ReflectionUtils.makeAccessible(part.getAccessor());
				Object said = ReflectionUtils.invokeMethod(part.getAccessor(), form);
				read(name.isEmpty() ? part.getName() : name + "." + part.getName(),
						Objects.requireNonNullElse(said, ""), fields);
			}
		}
		else if (value instanceof Map<?, ?> map) {
			map.forEach((key, said) -> read(name + "." + key, String.valueOf(said), fields));
		}
		else if (!value.toString().isEmpty()) {
			fields.put(name, value.toString());
		}
	}

}
