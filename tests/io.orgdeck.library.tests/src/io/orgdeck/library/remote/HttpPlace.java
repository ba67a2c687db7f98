package io.orgdeck.library.remote;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Git's own program for http behind a server that wants a name and a password. */
final class HttpPlace implements AutoCloseable {

	static final String USER = "ana";
	static final String PASSWORD = "a secret";

	private static final Path BACKEND = Path.of("/usr/lib/git-core/git-http-backend");

	private final Path root;
	private final HttpServer server;
	private volatile boolean breaksOff;

	private HttpPlace(Path root, HttpServer server) throws IOException {
		this.root = root;
		this.server = server;
		server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.createContext("/", this::answer);
		server.start();
	}

	/** @param root the folder with the place {@code place.git} */
	static HttpPlace of(Path root) throws IOException {
		assumeTrue(Files.isExecutable(BACKEND), "There is no git-http-backend here; releng/verify installs git.");
		return new HttpPlace(root, HttpServer.create());
	}

	/** The same by https. @param certificate with its key, by which the server proves who it is */
	static HttpPlace secure(Path root, SSLContext certificate) throws IOException {
		assumeTrue(Files.isExecutable(BACKEND), "There is no git-http-backend here; releng/verify installs git.");
		HttpsServer server = HttpsServer.create();
		server.setHttpsConfigurator(new HttpsConfigurator(certificate));
		return new HttpPlace(root, server);
	}

	InetSocketAddress at() {
		return server.getAddress();
	}

	String address() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/place.git";
	}

	Login login() {
		return question -> Optional.of(new Login.Answer(USER, PASSWORD.toCharArray(), false));
	}

	/** Whether connections end before what is sent has come. */
	void breakOff(boolean now) {
		breaksOff = now;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String wanted = "Basic " + Base64.getEncoder().encodeToString((USER + ':' + PASSWORD).getBytes(StandardCharsets.UTF_8));
			if (!wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
				exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"place\"");
				exchange.sendResponseHeaders(401, -1);
			} else if (breaksOff && exchange.getRequestMethod().equals("POST")) {
				exchange.getRequestBody().readNBytes(100);
				exchange.sendResponseHeaders(200, 10_000);
				exchange.getResponseBody().write(new byte[10]); // and no more
			} else {
				pass(exchange);
			}
		}
	}

	private void pass(HttpExchange exchange) throws IOException {
		var command = new ProcessBuilder(BACKEND.toString());
		var environment = command.environment();
		environment.put("GIT_PROJECT_ROOT", root.toString());
		environment.put("GIT_HTTP_EXPORT_ALL", "1");
		environment.put("GIT_CONFIG_COUNT", "2");
		environment.put("GIT_CONFIG_KEY_0", "http.receivepack");
		environment.put("GIT_CONFIG_VALUE_0", "true");
		environment.put("GIT_CONFIG_KEY_1", "safe.directory");
		environment.put("GIT_CONFIG_VALUE_1", "*");
		environment.put("REMOTE_USER", USER);
		environment.put("REQUEST_METHOD", exchange.getRequestMethod());
		environment.put("PATH_INFO", exchange.getRequestURI().getPath());
		environment.put("QUERY_STRING", Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
		Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).ifPresent(type -> environment.put("CONTENT_TYPE", type));
		Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Encoding"))
				.ifPresent(encoding -> environment.put("HTTP_CONTENT_ENCODING", encoding));
		byte[] asked = exchange.getRequestBody().readAllBytes();
		environment.put("CONTENT_LENGTH", String.valueOf(asked.length));
		Process process = command.start();
		try (var in = process.getOutputStream()) {
			in.write(asked);
		}
		InputStream out = process.getInputStream();
		int status = 200;
		for (String line = line(out); !line.isEmpty(); line = line(out)) {
			String[] header = line.split(": ", 2);
			if (header[0].equals("Status")) {
				status = Integer.parseInt(header[1].substring(0, 3));
			} else {
				exchange.getResponseHeaders().add(header[0], header[1]);
			}
		}
		byte[] body = out.readAllBytes();
		exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body);
	}

	private static String line(InputStream in) throws IOException {
		var line = new ByteArrayOutputStream();
		for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
			if (one != '\r') {
				line.write(one);
			}
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
