package org.kindling.platform.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.kindling.platform.PrivateFiles;
import org.tukaani.xz.XZInputStream;

/** The packed PostgreSQL that the program brings along for the machine it runs on. */
record BinaryArchive(byte[] content) {

	private static final int OWNER_MAY_EXECUTE = 0100;

	static BinaryArchive forThisMachine() throws IOException {
		try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), SystemUtils.OS_ARCH)) {
			return new BinaryArchive(packed.readAllBytes());
		}
		catch (IllegalStateException ex) {
			throw new DatabaseStartException(
					"This Kindling brings no PostgreSQL for %s on %s.".formatted(SystemUtils.OS_NAME,
							SystemUtils.OS_ARCH),
					"Build it with the Maven profile for other platforms (mvn package -P all-platforms), "
							+ "or set spring.datasource.url to a PostgreSQL that is running already.");
		}
	}

	private static String system() {
		if (SystemUtils.IS_OS_MAC) {
			return "Darwin";
		}
		return SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.OS_NAME;
	}

	String digest() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void unpack(Path directory) throws IOException {
		try (var tar = new TarArchiveInputStream(
				new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(content))))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(tar, entry, entry.resolveIn(directory));
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, target);
		if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
			target.toFile().setExecutable(true);
		}
		PrivateFiles.force(target);
	}

}
