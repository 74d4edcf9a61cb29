package org.kindling.media;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's picture, as pages show it.
 *
 * @param files names in the media store, by the pixels of their sides
 */
public record Portrait(SortedMap<Integer, String> files) {

	/**
	 * In a query, with a portrait's id and a bracket behind it, the files of the portrait
	 * as one text; {@link #of} reads it.
	 */
	public static final String FILES_OF = """
			(select listagg(concat(q.key.side, ':', q.file.name), ' ') within group (order by q.key.side)
				from PortraitFile q where q.key.portraitId =
			""";

	/**
	 * Reads what {@link #FILES_OF} selects.
	 * @return nothing where there is no portrait
	 */
	public static @Nullable Portrait of(@Nullable String files) {
		return (files != null) ? new Portrait(Arrays.stream(files.split(" "))
			.map((file) -> file.split(":"))
			.collect(Collectors.toMap((file) -> Integer.valueOf(file[0]), (file) -> file[1], (one, same) -> one,
					TreeMap::new)))
				: null;
	}

	/** The address of the size that suits most screens. */
	public String address() {
		return address(files.get(128));
	}

	/** All sizes, for a browser to choose from. */
	public String choice() {
		return files.entrySet()
			.stream()
			.map((file) -> address(file.getValue()) + " " + file.getKey() + "w")
			.collect(Collectors.joining(", "));
	}

	private static String address(@Nullable String name) {
		return "/media/" + name;
	}

}
