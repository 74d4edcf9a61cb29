package org.kindling.accounts.owndata;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kindling.accounts.DataArchive;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive as a ZIP, one entry after the other: no file is ever in memory. */
class ZipArchive implements DataArchive, Closeable {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final ZipOutputStream zip;

	ZipArchive(OutputStream out) {
		this.zip = new ZipOutputStream(out);
		// Most of it are videos, which no effort makes smaller.
		zip.setLevel(Deflater.BEST_SPEED);
	}

	@Override
	public void json(String name, Object content) {
		try {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(JSON.writeValueAsBytes(content));
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void file(String name, InputStream content) {
		try (content) {
			zip.putNextEntry(new ZipEntry(name));
			content.transferTo(zip);
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

}
