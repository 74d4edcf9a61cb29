package org.kindling.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.kindling.administration.Overview.Disk;
import org.kindling.media.MediaUpkeep;
import org.kindling.platform.DataDirectory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;

/**
 * Puts together how the portal is. Nothing of it says where on the machine anything lies.
 */
@Service
class OverviewService {

	// What the build says that was not told, in pom.xml.
	private static final String UNKNOWN = "unknown";

	private final Needs needs;

	private final Optional<BuildProperties> build;

	private final DatabaseFacts database;

	private final MediaUpkeep media;

	private final DataDirectory data;

	OverviewService(Needs needs, ObjectProvider<BuildProperties> build, DatabaseFacts database, MediaUpkeep media,
			DataDirectory data) {
		this.needs = needs;
		this.build = Optional.ofNullable(build.getIfAvailable());
		this.database = database;
		this.media = media;
		this.data = data;
	}

	Overview overview() {
		Disk disk = disk();
		return new Overview(needs.all(disk), build.map(BuildProperties::getVersion).orElse("–"),
				build.map((known) -> known.get("commit")).filter((commit) -> !UNKNOWN.equals(commit)).orElse(null),
				build.map(BuildProperties::getTime).orElse(null), Runtime.version().toString(),
				SpringBootVersion.getVersion(), database.version(), database.schemaVersion(),
				Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()), disk, database.bytes(),
				media.bytes());
	}

	private Disk disk() {
		try {
			Path folder = data.path();
			FileStore store = Files.getFileStore(Files.exists(folder) ? folder : folder.getRoot());
			return new Disk(store.getUsableSpace(), store.getTotalSpace());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
