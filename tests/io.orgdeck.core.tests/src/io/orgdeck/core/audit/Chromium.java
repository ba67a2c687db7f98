package io.orgdeck.core.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A headless browser with one page, driven by the protocol of its developer tools. */
final class Chromium implements AutoCloseable {

	private static final String LISTENING = "DevTools listening on ";
	private static final int SECONDS = 120;

	private final Process process;
	private final WebSocket socket;
	private final BlockingQueue<JsonObject> answers;
	private String session;
	private int calls;

	private Chromium(Process process, WebSocket socket, BlockingQueue<JsonObject> answers) {
		this.process = process;
		this.socket = socket;
		this.answers = answers;
	}

	/** A browser on a page of a file; empty where the computer has none. */
	static Optional<Chromium> on(Path page, Path profile) throws Exception {
		Process process;
		try {
			process = new ProcessBuilder("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
					"--user-data-dir=" + profile, "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException noSuchProgram) {
			return Optional.empty();
		}
		BufferedReader said = process.errorReader();
		String line = said.readLine();
		while (line != null && !line.startsWith(LISTENING)) {
			line = said.readLine();
		}
		if (line == null) {
			return Optional.empty();
		}
		var answers = new LinkedBlockingQueue<JsonObject>();
		WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder()
				.buildAsync(URI.create(line.substring(LISTENING.length())), new Listener(answers)).get(SECONDS, TimeUnit.SECONDS);
		var browser = new Chromium(process, socket, answers);
		String target = browser.call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").getAsString();
		browser.session = browser.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").getAsString();
		browser.call("Page.navigate", Map.of("url", page.toUri().toString())); // answers once the page has taken the blank one's place
		browser.evaluate("new Promise(done => document.readyState === 'complete' ? done('') : addEventListener('load', () => done('')))");
		return Optional.of(browser);
	}

	/** Puts messages together and keeps the answers among them. */
	private static final class Listener implements WebSocket.Listener {

		private final BlockingQueue<JsonObject> answers;
		private final StringBuilder text = new StringBuilder();

		Listener(BlockingQueue<JsonObject> answers) {
			this.answers = answers;
		}

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			text.append(data);
			if (last) {
				JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
				text.setLength(0);
				if (message.has("id")) {
					answers.add(message);
				}
			}
			socket.request(1);
			return null;
		}
	}

	private JsonObject call(String method, Map<String, Object> parameters) throws Exception {
		var message = new JsonObject();
		message.addProperty("id", ++calls);
		message.addProperty("method", method);
		message.add("params", new Gson().toJsonTree(parameters));
		if (session != null) {
			message.addProperty("sessionId", session);
		}
		socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
		JsonObject answer = answers.poll(SECONDS, TimeUnit.SECONDS);
		if (answer == null || answer.get("id").getAsInt() != calls || answer.has("error")) {
			throw new IOException(method + ": " + answer);
		}
		return answer.getAsJsonObject("result");
	}

	/** What an expression or its promise becomes, as text. */
	String evaluate(String expression) throws Exception {
		JsonObject result = call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
		if (result.has("exceptionDetails")) {
			throw new IOException(result.toString());
		}
		return Optional.ofNullable(result.getAsJsonObject("result").get("value")).map(value -> value.getAsString()).orElse("");
	}

	/** Gives files to the page's fields, as a person would choose them, and waits for what it says. */
	String check(byte[] bundle, Map<String, byte[]> papers) throws Exception {
		var given = new StringBuilder();
		papers.forEach((name, bytes) -> given.append("papers.items.add(file('" + name + "', '" + base64(bytes) + "'));"));
		return evaluate("new Promise(done => {"
				+ "const file = (name, text) => new File([Uint8Array.from(atob(text), one => one.charCodeAt(0))], name);"
				+ "const field = id => document.getElementById(id); const result = field('result');"
				+ "const bundle = new DataTransfer(), papers = new DataTransfer();"
				+ "bundle.items.add(file('town.audit', '" + base64(bundle) + "'));" + given
				+ "delete result.dataset.done; field('papers').files = papers.files; field('bundle').files = bundle.files;"
				+ "new MutationObserver((any, watch) => { if (result.dataset.done) { watch.disconnect(); done(result.innerText); } })"
				+ ".observe(result, { attributes: true }); field('bundle').dispatchEvent(new Event('change')); })");
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	@Override
	public void close() {
		socket.abort();
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
		try {
			process.waitFor();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
