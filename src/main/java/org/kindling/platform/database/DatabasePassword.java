package org.kindling.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.kindling.platform.PrivateFiles;

/**
 * The password of the portal's own database, made once and readable by its owner only.
 */
final class DatabasePassword {

	private DatabasePassword() {
	}

	static String of(DatabaseFiles files) throws IOException {
		var file = files.password();
		if (!Files.exists(file)) {
			if (Files.exists(files.cluster())) {
				throw new DatabaseStartException(file + " is missing, and without it nobody can open the database.",
						"Put the file back from your backup of the data directory.");
			}
			PrivateFiles.write(file, random() + "\n");
		}
		return Files.readString(file).strip();
	}

	private static String random() {
		var bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
