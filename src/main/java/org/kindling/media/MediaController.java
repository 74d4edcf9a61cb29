package org.kindling.media;

import java.time.Duration;
import java.util.Map;

import org.kindling.platform.NotFoundException;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the files of the media store, in ranges where a player asks for them. */
@Controller
class MediaController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final Map<String, MediaType> TYPES = Map.of("mp4", MediaType.valueOf("video/mp4"), "jpg",
			MediaType.IMAGE_JPEG, "png", MediaType.IMAGE_PNG, "webp", MediaType.valueOf("image/webp"), "vtt",
			MediaType.valueOf("text/vtt;charset=utf-8"));

	private final MediaStore media;

	MediaController(MediaStore media) {
		this.media = media;
	}

	@GetMapping("/media/{hash:[0-9a-f]{32}}.{extension:[a-z0-9]{2,5}}")
	ResponseEntity<Resource> show(@PathVariable String hash, @PathVariable String extension) {
		Resource file = media.file(hash + "." + extension);
		MediaType type = TYPES.get(extension);
		if (type == null || !file.exists()) {
			throw new NotFoundException();
		}
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(FOR_EVER)
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.eTag("\"" + hash + "\"")
			.body(file);
	}

}
