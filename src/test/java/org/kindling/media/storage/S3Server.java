package org.kindling.media.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A real S3 server of its own process, one for a whole run of tests. Its libraries do not
 * go together with ours, so it is not on the class path.
 */
public final class S3Server {

	public static final String BUCKET = "kindling";

	private static final S3Server INSTANCE = new S3Server();

	private final int port = freePort();

	private S3Server() {
		try {
			start(Files.createTempDirectory("s3"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
		try (S3Client client = StorageConfiguration.InS3.client(settings(""))) {
			client.createBucket((create) -> create.bucket(BUCKET));
		}
	}

	public static URI endpoint() {
		return URI.create("http://127.0.0.1:" + INSTANCE.port);
	}

	static S3Client client() {
		return StorageConfiguration.InS3.client(INSTANCE.settings(""));
	}

	static StorageSettings.S3 settingsWithPrefix(String prefix) {
		return INSTANCE.settings(prefix);
	}

	private StorageSettings.S3 settings(String prefix) {
		return new StorageSettings.S3(URI.create("http://127.0.0.1:" + port), "us-east-1", BUCKET, prefix, "kindling",
				"secret", true);
	}

	private void start(Path directory) throws IOException {
		Files.createDirectory(directory.resolve("files"));
		Path settings = Files.writeString(directory.resolve("s3proxy.conf"), """
				s3proxy.endpoint=http://127.0.0.1:%d
				s3proxy.authorization=aws-v2-or-v4
				s3proxy.identity=kindling
				s3proxy.credential=secret
				jclouds.provider=filesystem-nio2
				jclouds.filesystem.basedir=%s
				""".formatted(port, directory.resolve("files")));
		Process server = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx128m", "-jar",
				"target/s3proxy/s3proxy-jar-with-dependencies.jar", "--properties", settings.toString())
			.redirectErrorStream(true)
			.redirectOutput(directory.resolve("s3proxy.log").toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
	}

	private boolean answers() {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
