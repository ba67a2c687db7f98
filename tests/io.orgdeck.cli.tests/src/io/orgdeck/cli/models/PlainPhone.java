package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.orgdeck.cli.models.ExampleModel.Kind;

/** A phone without a script: it reads the page and sends the form on it. */
final class PlainPhone {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final String address;
	private String cookie = "";

	PlainPhone(String address, String code, int person) throws IOException, InterruptedException {
		this.address = address;
		HttpResponse<String> joined = post("/join", "code=" + code + "&person=" + person);
		cookie = joined.headers().firstValue("Set-Cookie").map(set -> set.substring(0, set.indexOf(';'))).orElseThrow();
	}

	private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
		return CLIENT.send(request(path).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
				.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
		return cookie.isEmpty() ? request : request.header("Cookie", cookie);
	}

	/** The page with the question that is open. */
	String page() throws IOException, InterruptedException {
		return CLIENT.send(request("/?change=1").build(), BodyHandlers.ofString()).body();
	}

	void vote(String page, Kind kind, int answer) throws IOException, InterruptedException {
		var form = new StringBuilder("ballot=" + hidden(page, "ballot") + "&key=" + hidden(page, "key"));
		if (answer == ExampleModel.UNKNOWN) {
			form.append("&answer=unknown");
		} else if (answer == ExampleModel.NOT_APPLICABLE) {
			form.append("&answer=not-applicable&reason=No+such+thing");
		} else if (kind == Kind.TICKED) {
			List<String> boxes = all(page, "name=\"(tick:[^\"]+)\"");
			for (int i = 0; i < boxes.size(); i++) {
				form.append((answer >> i & 1) == 1 ? '&' + encoded(boxes.get(i)) + "=on" : "");
			}
		} else {
			form.append("&answer=").append(encoded(all(page, "value=\"(level:[^\"]+)\"").get(answer)));
		}
		HttpResponse<String> taken = post("/vote", form.toString());
		assertTrue(taken.statusCode() == 303, () -> taken.statusCode() + taken.body());
	}

	private static String hidden(String page, String name) {
		return encoded(all(page, "name=\"" + name + "\" value=\"([^\"]*)\"").getFirst());
	}

	private static List<String> all(String page, String pattern) {
		return Pattern.compile(pattern).matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
