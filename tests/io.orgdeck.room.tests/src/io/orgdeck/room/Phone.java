package io.orgdeck.room;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without a script, as far as the server can tell. It remembers every byte that it got. */
final class Phone {

	private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	final List<String> received = new ArrayList<>();
	String cookie;
	private final String origin;
	private final HttpClient client;

	Phone(String origin) {
		this(origin, CLIENT);
	}

	Phone(String origin, HttpClient client) {
		this.origin = origin;
		this.client = client;
	}

	private HttpRequest.Builder request(String path) {
		var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
		if (cookie != null) {
			request.header("Cookie", cookie);
		}
		return request;
	}

	HttpResponse<String> get(String path) throws Exception {
		return send(request(path).GET());
	}

	HttpResponse<byte[]> bytes(String path) throws Exception {
		return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
	}

	HttpResponse<String> post(String path, String body, String... headers) throws Exception {
		var request = request(path).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", origin)
				.POST(BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request);
	}

	HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		var response = client.send(request.build(), BodyHandlers.ofString());
		response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
		received.add(response.statusCode() + "\n" + response.headers().map() + "\n" + response.body());
		return response;
	}

	/** The page, after redirections. */
	String page(String path) throws Exception {
		var response = get(path);
		return response.statusCode() == 303 ? page(response.headers().firstValue("Location").orElseThrow()) : response.body();
	}

	/** Answers the question that the page asks, as somebody would who fills in the form. */
	HttpResponse<String> vote(String answer, String reason, String comment) throws Exception {
		return post("/vote", form(page("/?change=1"), answer, reason, comment));
	}

	HttpResponse<String> vote(int level) throws Exception {
		return vote("level:level-" + level, "", "");
	}

	static String form(String page, String answer, String reason, String comment) {
		return "ballot=" + hidden(page, "ballot") + "&key=" + hidden(page, "key") + "&answer=" + encoded(answer) + "&reason="
				+ encoded(reason)
				+ "&comment=" + encoded(comment);
	}

	static String hidden(String page, String name) {
		var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		return found.find() ? found.group(1) : "";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
