package org.kindling.media;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kindling.media.preparing.PreparedVideo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what was made of a video: first all files, then all rows at once. */
@Component
class PreparedVideos {

	private final MediaFiles files;

	private final Preparations preparations;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	private final MediaSettings settings;

	PreparedVideos(MediaFiles files, Preparations preparations, JdbcClient database, TransactionOperations transactions,
			MediaSettings settings) {
		this.files = files;
		this.preparations = preparations;
		this.database = database;
		this.transactions = transactions;
		this.settings = settings;
	}

	void keep(PreparationTask task, PreparedVideo video) {
		Map<PreparedVideo.Size, Long> sizes = new LinkedHashMap<>();
		video.sizes().forEach((size) -> sizes.put(size, files.keep(size.file(), "mp4", "video/mp4")));
		List<Long> posters = video.posters().stream().map(this::keepPoster).toList();
		Boolean wanted = transactions.execute((status) -> {
			boolean ready = preparations.ready(task);
			if (ready) {
				write(task, video, sizes, posters);
			}
			return ready;
		});
		if (!Boolean.TRUE.equals(wanted)) {
			// Its owner may be gone, and every trace of them is to be.
			drop(sizes.values(), posters);
		}
		if (!settings.keepOriginals()) {
			dropOriginal(task);
		}
	}

	private void drop(Collection<Long> sizes, List<Long> posters) {
		List<Long> all = Stream.concat(sizes.stream(), posters.stream()).toList();
		transactions.executeWithoutResult((status) -> files.removeUnused(all));
	}

	/** Nobody needs it any more, and it knows where it was filmed. */
	void dropOriginal(PreparationTask task) {
		transactions.executeWithoutResult((status) -> files.removeUnused(preparations.dropOriginal(task)));
	}

	private long keepPoster(Path poster) {
		return files.keep(poster, "jpg", "image/jpeg");
	}

	private void write(PreparationTask task, PreparedVideo video, Map<PreparedVideo.Size, Long> sizes,
			List<Long> posters) {
		sizes.forEach((size, file) -> addSize(task.video(), size, file));
		for (int number = 0; number < posters.size(); number++) {
			offerPoster(task.video(), number + 1, posters.get(number));
		}
		// Who chose a picture already keeps it.
		database
			.sql("update video set duration_in_ms = :duration, poster_id = coalesce(poster_id, :poster) where id = :id")
			.param("duration", Math.max(1, video.duration().toMillis()))
			.param("poster", posters.isEmpty() ? null : posters.get(posters.size() / 2))
			.param("id", task.video())
			.update();
	}

	private void addSize(long video, PreparedVideo.Size size, long file) {
		database.sql("insert into rendition (video_id, file_id, width, height) values (:video, :file, :width, :height)")
			.param("video", video)
			.param("file", file)
			.param("width", size.width())
			.param("height", size.height())
			.update();
	}

	private void offerPoster(long video, int number, long file) {
		database.sql("insert into offered_poster (video_id, number, file_id) values (:video, :number, :file)")
			.param("video", video)
			.param("number", number)
			.param("file", file)
			.update();
	}

}
