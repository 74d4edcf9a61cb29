package org.kindling.media;

import java.nio.file.Path;
import java.time.InstantSource;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.kindling.media.preparing.MediaFixtures;
import org.kindling.media.storage.MediaStoreFixtures;
import org.kindling.media.storage.References;
import org.kindling.platform.DataDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;

/** The services of media, put together in a directory of their own. */
class Workbench implements UploadsUnderway {

	final MediaStore media;

	final OwnVideos own;

	final MediaFiles files;

	final Preparations preparations;

	final VideoService videos;

	final MediaData data;

	final VideoPreparing preparing;

	long underway;

	Workbench(Path directory, DataSource source, VideoRepository repository, TransactionOperations transactions,
			InstantSource time) {
		var database = JdbcClient.create(source);
		var settings = MediaFixtures.settings();
		var workshop = MediaFixtures.workshop(directory);
		var job = new PreparingJob(
				SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source)).tableName("job").build(),
				time);
		own = new OwnVideos(database, time);
		media = MediaStoreFixtures.onDisk(directory.resolve("media"));
		files = new MediaFiles(media, database, time, new References(database));
		preparations = new Preparations(database);
		data = new MediaData(own, media, files, this);
		videos = new VideoService(repository,
				new VideoIntake(own, this, preparations, job, files, workshop, transactions,
						() -> settings.quota().toBytes(), new DataDirectory(directory.toString())),
				own, preparations, job, files, MediaFixtures.pictureWorkshop(directory), settings);
		preparing = new VideoPreparing(preparations, workshop, media,
				new PreparedVideos(files, preparations, database, transactions, settings), settings);
	}

	@Override
	public long bytes(long owner) {
		return underway;
	}

	@Override
	public void removeAll(long owner) {
		underway = 0;
	}

}
