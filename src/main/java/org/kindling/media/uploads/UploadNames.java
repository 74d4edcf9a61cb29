package org.kindling.media.uploads;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * Names an upload by its owner, its length and something that nobody guesses. So whose
 * they are and how large they get is told by their folders, without opening what the
 * library may be writing.
 */
class UploadNames extends UploadIdFactory {

	/** What is known of an upload before it has a name: its owner and its length. */
	static final ScopedValue<String> BEGINNING = ScopedValue.newInstance();

	private static final Pattern NAME = Pattern.compile("\\d{1,19}-\\d{1,15}-[0-9a-f-]{36}");

	static String beginning(long owner, long bytes) {
		return "%d-%d".formatted(owner, bytes);
	}

	/** How many bytes it gets, as its name says. */
	static long bytes(String name) {
		return NAME.matcher(name).matches() ? Long.parseLong(name.split("-", 3)[1]) : 0;
	}

	static boolean isOf(String name, long owner) {
		return NAME.matcher(name).matches() && name.startsWith(owner + "-");
	}

	@Override
	public UploadId createId() {
		return new UploadId(BEGINNING.get() + "-" + UUID.randomUUID());
	}

	@Override
	protected @Nullable Serializable getIdValueIfValid(String name) {
		return NAME.matcher(name).matches() ? name : null;
	}

}
