package io.orgdeck.room;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;

/**
 * What may be asked of the server, and by whom: a handful of addresses, at the server's own name only, and nothing sent from a page
 * of somebody else. Bodies are read without a thread waiting for them, and not for long.
 */
final class RoomHandler extends Handler.Abstract {

	/** With every answer. */
	static final Map<String, String> SAFETY = Map.of("Content-Security-Policy", PageParts.POLICY,
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin", "X-Robots-Tag", "noindex", "Cache-Control", "no-store");

	private static final String COOKIE = "room";
	/** By the phone alone, for the length of a session. */
	private static final String KEPT = "private, max-age=86400, immutable";
	private static final int PATIENCE_SECONDS = 15;
	private static final int WAIT_SECONDS = 20;
	private static final int MOST_FIELDS = 200;
	private static final int LONGEST_TOKEN = 64;

	private final Room room;
	private final String authority;
	private final String origin;

	/**
	 * @param authority what a request must call the server
	 * @param origin    of the server's own pages
	 */
	RoomHandler(Room room, String authority, String origin) {
		this.room = room;
		this.authority = authority;
		this.origin = origin;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		SAFETY.forEach(response.getHeaders()::put);
		String path = request.getHttpURI().getPath();
		if (!authority.equals(request.getHeaders().get(HttpHeader.HOST))) {
			return refused(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
		}
		return switch (request.getMethod()) {
			case "GET", "HEAD" -> got(path, request, response, callback);
			case "POST" -> posted(path, request, response, callback);
			default -> refused(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
		};
	}

	private boolean refused(Request request, Response response, Callback callback, int status) {
		Response.writeError(request, response, callback, status);
		return true;
	}

	private boolean got(String path, Request request, Response response, Callback callback) throws Exception {
		return switch (path) {
			case "/" -> {
				Fields query = Request.extractQueryParameters(request);
				send(response, callback, room.page(token(request), value(query, "c"), value(query, "change").equals("1")));
				yield true;
			}
			case "/wait" -> awaited(request, response, callback);
			default -> path.startsWith(ServedPicture.FOLDER) ? pictured(path, request, response, callback)
					: refused(request, response, callback, HttpStatus.NOT_FOUND_404);
		};
	}

	/** The picture that belongs to the question, for a phone that may see the question. */
	private boolean pictured(String path, Request request, Response response, Callback callback) {
		Optional<Guest> guest = room.guest(token(request));
		if (guest.isEmpty()) {
			return refused(request, response, callback, HttpStatus.UNAUTHORIZED_401);
		}
		if (!guest.get().allowance().use()) {
			return refused(request, response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
		}
		Optional<ServedPicture> served = room.picture(guest.get(), path);
		if (served.isEmpty()) {
			return refused(request, response, callback, HttpStatus.NOT_FOUND_404);
		}
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, served.get().type());
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, KEPT);
		response.write(true, ByteBuffer.wrap(served.get().picture().data().bytes()), callback);
		return true;
	}

	private static String value(Fields fields, String name) {
		String value = fields.getValue(name);
		return value == null ? "" : value;
	}

	private boolean awaited(Request request, Response response, Callback callback) throws Exception {
		Optional<Guest> guest = room.guest(token(request));
		if (guest.isEmpty()) {
			return refused(request, response, callback, HttpStatus.UNAUTHORIZED_401);
		}
		if (!guest.get().allowance().use()) {
			return refused(request, response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
		}
		Waiters waiters = room.waiters();
		var waiter = new Waiters.Waiter(() -> send(response, callback, Answer.told(HttpStatus.OK_200, waiters.news())));
		long seen;
		try {
			seen = Long.parseLong(value(Request.extractQueryParameters(request), "since"));
		} catch (NumberFormatException e) {
			return refused(request, response, callback, HttpStatus.BAD_REQUEST_400);
		}
		if (!waiters.add(guest.get().participant(), seen, waiter)) {
			waiter.answer();
			return true;
		}
		getServer().getScheduler().schedule(() -> waiters.remove(guest.get().participant(), waiter), WAIT_SECONDS, TimeUnit.SECONDS);
		return true;
	}

	private boolean posted(String path, Request request, Response response, Callback callback) {
		if (!path.equals("/join") && !path.equals("/vote")) {
			return refused(request, response, callback, HttpStatus.NOT_FOUND_404);
		}
		if (!isOwnPage(request)) {
			return refused(request, response, callback, HttpStatus.FORBIDDEN_403);
		}
		String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
		if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/x-www-form-urlencoded")) {
			return refused(request, response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
		}
		if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
			return refused(request, response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
		}
		Optional<String> token = token(request);
		boolean plain = "text/plain".equals(request.getHeaders().get(HttpHeader.ACCEPT));
		body(request).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenCompleteAsync((body, failure) -> {
			if (failure == null) {
				took(path, token, plain, body, request, response, callback);
			} else {
				callback.failed(failure); // too slow, too large or gone: nobody is there to be told
			}
		}, getServer().getThreadPool());
		return true;
	}

	private static CompletableFuture<byte[]> body(Request request) {
		var body = new CompletableFuture<byte[]>();
		Content.Source.asByteArrayAsync(request, RoomServer.LARGEST_BODY, new Promise.Invocable.NonBlocking<>() {
			@Override
			public void succeeded(byte[] bytes) {
				body.complete(bytes);
			}

			@Override
			public void failed(Throwable failure) {
				body.completeExceptionally(failure);
			}
		});
		return body;
	}

	private void took(String path, Optional<String> token, boolean plain, byte[] body, Request request, Response response,
			Callback callback) {
		try {
			Map<String, String> fields = fields(new String(body, StandardCharsets.UTF_8));
			send(response, callback, path.equals("/join") ? room.join(fields.getOrDefault("code", ""), fields.getOrDefault("person", ""))
					: room.vote(token, VoteForm.of(fields), plain));
		} catch (IllegalArgumentException e) {
			refused(request, response, callback, HttpStatus.BAD_REQUEST_400);
		} catch (RuntimeException e) {
			ILog.of(RoomHandler.class).error("A request of the room failed.", e);
			refused(request, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500);
		}
	}

	/** @throws IllegalArgumentException when it is no form */
	private static Map<String, String> fields(String body) {
		var fields = new HashMap<String, String>();
		String[] parts = body.split("&", MOST_FIELDS + 1);
		if (parts.length > MOST_FIELDS) {
			throw new IllegalArgumentException();
		}
		for (String part : parts) {
			int equals = part.indexOf('=');
			if (equals > 0) {
				fields.putIfAbsent(URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8),
						URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
			}
		}
		return fields;
	}

	/** Whether a browser sends this from a page of ours, and no other page through somebody's browser. */
	private boolean isOwnPage(Request request) {
		String from = request.getHeaders().get(HttpHeader.ORIGIN);
		String site = request.getHeaders().get("Sec-Fetch-Site");
		return origin.equals(from) && (site == null || site.equals("same-origin"));
	}

	private static Optional<String> token(Request request) {
		return Request.getCookies(request).stream().filter(cookie -> COOKIE.equals(cookie.getName())).map(cookie -> cookie.getValue())
				.filter(value -> value.length() <= LONGEST_TOKEN).findFirst();
	}

	private void send(Response response, Callback callback, Answer answer) {
		response.setStatus(answer.status());
		answer.location().ifPresent(to -> response.getHeaders().put(HttpHeader.LOCATION, to));
		answer.token().ifPresent(token -> response.getHeaders().put(HttpHeader.SET_COOKIE,
				COOKIE + '=' + token + "; Path=/; HttpOnly; SameSite=Strict" + (room.isEncrypted() ? "; Secure" : "")));
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.isPage() ? "text/html;charset=utf-8" : "text/plain;charset=utf-8");
		response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
	}
}
