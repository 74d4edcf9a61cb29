package org.kindling.platform.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Shows what Tomcat refuses before the portal hears of it (a malformed request line, too
 * long a header), and an error page that failed itself. There is no layout here, only
 * words.
 */
class BareErrorValve extends ErrorReportValve {

	private final BareErrorPages pages;

	private final HeaderWriter security;

	BareErrorValve(BareErrorPages pages, HeaderWriter security) {
		this.pages = pages;
		this.security = security;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !isOpen(response)) {
			return;
		}
		Locale language = RequestLanguage.of(request);
		ErrorHeaders.write(status, response);
		security.writeHeaders(request, response);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		write(pages.render(status, language), response);
	}

	private boolean isOpen(Response response) {
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		return open.get();
	}

	private void write(String page, Response response) {
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(page);
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// The visitor has gone, and there is nobody else to tell.
		}
	}

}
