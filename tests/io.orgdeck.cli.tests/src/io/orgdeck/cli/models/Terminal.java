package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.orgdeck.cli.OrgdeckCommandLine;

/** Runs the product's commands as somebody types them. */
final class Terminal {

	private static final int PATIENCE = 60;

	private Terminal() {
	}

	/** What a command has said. */
	record Said(String out, String err) {
	}

	/** Runs a command that has to end well. */
	static Said run(String... arguments) {
		return run(0, arguments);
	}

	static Said run(int status, String... arguments) {
		var out = new StringWriter();
		var err = new StringWriter();
		int ended = new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
		assertEquals(status, ended, () -> String.join(" ", arguments) + '\n' + out + err);
		return new Said(out.toString(), err.toString());
	}

	/** A command that goes on and is talked to. */
	static final class Conversation implements AutoCloseable {

		private final InputStream before = System.in;
		private final PipedOutputStream typed = new PipedOutputStream();
		private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
		private final List<String> heard = new ArrayList<>();
		private final StringWriter err = new StringWriter();
		private final FutureTask<Integer> running;

		Conversation(String... arguments) throws IOException {
			System.setIn(new PipedInputStream(typed));
			running = new FutureTask<>(
					() -> new OrgdeckCommandLine(new PrintWriter(new Lines(), true), new PrintWriter(err, true)).run(arguments));
			new Thread(running, "orgdeck " + arguments[0]).start();
		}

		/** The next line that somebody waits for. */
		String hear(Predicate<String> wanted) throws InterruptedException {
			while (true) {
				String line = lines.poll(PATIENCE, TimeUnit.SECONDS);
				if (line == null) {
					throw new AssertionError("Nothing more was said after " + heard + err);
				}
				heard.add(line);
				if (wanted.test(line)) {
					return line;
				}
			}
		}

		void type(String line) throws IOException {
			typed.write((line + '\n').getBytes(StandardCharsets.UTF_8));
			typed.flush();
		}

		/** Until it has ended by itself. */
		void end() throws Exception {
			typed.close();
			assertEquals(0, running.get(PATIENCE, TimeUnit.SECONDS), () -> heard + "\n" + err);
		}

		@Override
		public void close() throws IOException {
			typed.close();
			System.setIn(before);
		}

		private final class Lines extends Writer {

			private final StringBuilder line = new StringBuilder();

			@Override
			public void write(char[] text, int from, int length) {
				for (int i = from; i < from + length; i++) {
					if (text[i] == '\n') {
						lines.add(line.toString().strip());
						line.setLength(0);
					} else {
						line.append(text[i]);
					}
				}
			}

			@Override
			public void flush() {
				// every line is heard at once
			}

			@Override
			public void close() {
				// nothing is kept
			}
		}
	}
}
