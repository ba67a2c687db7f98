package io.orgdeck.library.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy as firms have one: it alone knows the way to the server that is named. */
final class Proxy implements AutoCloseable {

	private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
	private final InetSocketAddress server;
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private volatile boolean wantsPassword;

	/** @param server what is reached whatever name is asked for */
	Proxy(InetSocketAddress server) throws IOException {
		this.server = server;
		Thread.ofVirtual().start(this::listen);
	}

	int port() {
		return listening.getLocalPort();
	}

	/** The first words of each connection. */
	List<String> asked() {
		return asked;
	}

	void wantPassword() {
		wantsPassword = true;
	}

	private void listen() {
		while (!listening.isClosed()) {
			try {
				Socket client = listening.accept();
				Thread.ofVirtual().start(() -> pass(client));
			} catch (IOException closed) {
				return;
			}
		}
	}

	private void pass(Socket client) {
		try (client; var to = new Socket(server.getAddress(), server.getPort())) {
			String head = head(client.getInputStream());
			asked.add(head.substring(0, head.indexOf(" HTTP")));
			OutputStream back = client.getOutputStream();
			if (wantsPassword) {
				back.write(("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\n"
						+ "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
				return;
			}
			if (head.startsWith("CONNECT ")) {
				back.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
			} else { // one request a connection, so that the next one is seen, too
				String line = head.replaceFirst("http://[^/]+", "");
				to.getOutputStream().write(line.replaceAll("(?i)(Proxy-)?Connection: keep-alive", "Connection: close")
						.getBytes(StandardCharsets.ISO_8859_1));
			}
			Thread up = Thread.ofVirtual().start(() -> copy(client, to));
			to.getInputStream().transferTo(back);
			client.shutdownOutput();
			up.join();
		} catch (IOException | InterruptedException e) {
			// whoever asked sees a broken connection
		}
	}

	private static void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		} catch (IOException closed) {
			// the answer has come
		}
	}

	private static String head(InputStream in) throws IOException {
		var head = new ByteArrayOutputStream();
		while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
			int one = in.read();
			if (one < 0) {
				throw new IOException();
			}
			head.write(one);
		}
		return head.toString(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() throws IOException {
		listening.close();
	}
}
