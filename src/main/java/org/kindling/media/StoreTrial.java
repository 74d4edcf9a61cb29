package org.kindling.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;

import org.kindling.media.MediaStore.StoredFile;
import org.kindling.platform.Trial;

import org.springframework.stereotype.Service;

/**
 * Tries out whether the store keeps what it is given, hands out a part of it, and forgets
 * it again.
 */
@Service
public class StoreTrial {

	private static final int SIZE = 64 * 1024;

	private static final int FROM = 40_000;

	private static final int LENGTH = 1000;

	// Clocks of other machines may be a little ahead.
	private static final Duration AHEAD = Duration.ofHours(1);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final MediaStore store;

	private final InstantSource time;

	StoreTrial(MediaStore store, InstantSource time) {
		this.store = store;
		this.time = time;
	}

	/**
	 * Writes a file that nobody else has, reads a range of it, and removes it.
	 * @return how much was written, or what went wrong
	 */
	public Trial run() {
		byte[] content = new byte[SIZE];
		RANDOM.nextBytes(content);
		return Trial.of(() -> {
			StoredFile kept = store.keep(new ByteArrayInputStream(content), "trial");
			try {
				read(kept, Arrays.copyOfRange(content, FROM, FROM + LENGTH));
			}
			finally {
				store.remove(kept.name(), time.instant().plus(AHEAD));
			}
			if (store.file(kept.name()).exists()) {
				throw new IOException("The file is still there after it was removed");
			}
			return "%d bytes".formatted(kept.sizeInBytes());
		});
	}

	private void read(StoredFile kept, byte[] expected) throws IOException {
		try (InputStream file = store.file(kept.name()).getInputStream()) {
			file.skipNBytes(FROM);
			if (!Arrays.equals(file.readNBytes(LENGTH), expected)) {
				throw new IOException("What was read is not what was written");
			}
		}
	}

}
