package org.kindling.media.uploads;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;

/**
 * The last uploads that became videos. Whose line broke before the answer came asks
 * again, and hears the same instead of having to send everything once more.
 */
class EndedUploads {

	private static final int MOST = 1000;

	private final Map<String, Ended> uploads = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Ended> eldest) {
			return size() > MOST;
		}

	};

	synchronized void add(String address, Ended upload) {
		uploads.put(address, upload);
	}

	synchronized Optional<Ended> find(String address, long owner) {
		return Optional.ofNullable(uploads.get(address)).filter((upload) -> upload.owner() == owner);
	}

	/**
	 * An upload that is over.
	 *
	 * @param owner whose it was
	 * @param bytes how long it was
	 * @param video what it became
	 */
	record Ended(long owner, long bytes, long video) {

		void tell(HttpServletResponse response) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			response.setHeader("Tus-Resumable", TusFileUploadService.TUS_API_VERSION);
			response.setHeader("Upload-Offset", Long.toString(bytes));
			response.setHeader("Upload-Length", Long.toString(bytes));
			response.setHeader(UploadServlet.VIDEO, Long.toString(video));
		}

	}

}
