package org.kindling.media.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The servlet container alone, which writes what it is sent to a file and does nothing
 * else: what bench/upload compares with.
 */
final class PlainUpload {

	private PlainUpload() {
	}

	public static void main(String[] arguments) throws LifecycleException {
		Path directory = Path.of(arguments[1]).toAbsolutePath();
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(directory.toString());
		tomcat.setPort(Integer.parseInt(arguments[0]));
		tomcat.getConnector();
		Context context = tomcat.addContext("", directory.toString());
		Tomcat.addServlet(context, "put", new Put(directory));
		context.addServletMappingDecoded("/", "put");
		tomcat.start();
		tomcat.getServer().await();
	}

	private static final class Put extends HttpServlet {

		private final transient Path directory;

		private Put(Path directory) {
			this.directory = directory;
		}

		@Override
		protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
			try (InputStream content = request.getInputStream()) {
				Files.copy(content, directory.resolve("plain"), StandardCopyOption.REPLACE_EXISTING);
			}
		}

	}

}
