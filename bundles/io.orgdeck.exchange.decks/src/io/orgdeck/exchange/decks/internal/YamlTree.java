package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

import io.orgdeck.model.Texts;

/**
 * One YAML document as texts, lists and fields, each with its line. Nothing else is ever made of it: a tag is not looked at, and a number
 * stays as it is written, so that 1.10 does not become 1.1. Repetitions by alias count as often as they stand for something.
 */
final class YamlTree {

	/** What stands at a place. */
	sealed interface Value {
		/** From 1. */
		int line();

		/** How many values it stands for, itself among them. */
		long size();
	}

	/** @param plain whether it is written without quotation marks */
	record Text(String text, boolean plain, int line) implements Value {
		@Override
		public long size() {
			return 1;
		}

		/** Whether it says that there is nothing. */
		boolean isNothing() {
			return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
		}
	}

	/** Values one after another. */
	record Items(List<Value> values, long size, int line) implements Value {
	}

	/** Values by the names of their fields, in their order. */
	record Fields(Map<String, Value> values, long size, int line) implements Value {
	}

	private static final int DEEPEST = 60;
	private static final long MOST = 1_000_000;
	private static final int OFTEN = 1000;
	private static final int QUOTED = 60;

	/** A list or set of fields that has not ended. */
	private static final class Open {
		private final String anchor;
		private final int line;
		private final List<Value> items = new ArrayList<>();
		private final Map<String, Value> fields;
		private final Map<String, Integer> lines = new HashMap<>();
		private String key;
		private long size = 1;

		Open(NodeEvent event, boolean isFields) {
			anchor = event.getAnchor();
			line = YamlTree.line(event);
			fields = isFields ? new LinkedHashMap<>() : null;
		}

		/** @param at the line where it is added, which is not its own where it is repeated */
		void add(Value value, int at) throws IOException {
			size += value.size();
			if (size > MOST) {
				throw new IOException(NLS.bind(Messages.yaml_alias, at));
			}
			if (fields == null) {
				items.add(value);
			} else if (key == null) {
				if (!(value instanceof Text text)) {
					throw new IOException(NLS.bind(Messages.yaml_key, value.line()));
				}
				key = text.text();
				Integer before = lines.putIfAbsent(key, text.line());
				if (before != null) {
					throw new IOException(
							NLS.bind(Messages.yaml_twice, new Object[] { Texts.excerpt(key, QUOTED), before, text.line() }));
				}
			} else {
				fields.put(key, value);
				key = null;
			}
		}

		Value close() {
			return fields == null ? new Items(items, size, line) : new Fields(fields, size, line);
		}
	}

	private final IProgressMonitor monitor;
	private final Deque<Open> open = new ArrayDeque<>();
	private final Map<String, Value> anchors = new HashMap<>();
	private Value root;

	private YamlTree(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/**
	 * The one document in a file.
	 *
	 * @throws IOException with a sentence, and with line and column where the file is broken
	 */
	static Value of(byte[] file, IProgressMonitor monitor) throws IOException {
		String text = decoded(file);
		var tree = new YamlTree(monitor);
		var options = new LoaderOptions();
		options.setCodePointLimit(Integer.MAX_VALUE); // the reader has looked at the size
		int line = 1;
		int column = 1;
		try {
			var events = new ParserImpl(new StreamReader(text), options);
			for (int count = 0; events.peekEvent() != null; count++) {
				Event event = events.getEvent();
				if (count % OFTEN == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				line = line(event);
				column = event.getStartMark().getColumn() + 1;
				tree.take(event);
			}
		} catch (OperationCanceledException e) {
			throw e;
		} catch (MarkedYAMLException e) {
			Optional<Mark> mark = Optional.ofNullable(e.getProblemMark()).or(() -> Optional.ofNullable(e.getContextMark()));
			throw broken(mark.map(Mark::getLine).map(at -> at + 1).orElse(line), mark.map(Mark::getColumn).map(at -> at + 1).orElse(column),
					e);
		} catch (ReaderException e) {
			String before = text.substring(0,
					text.offsetByCodePoints(0, Math.clamp(e.getPosition(), 0, text.codePointCount(0, text.length()))));
			throw broken((int) before.chars().filter(c -> c == '\n').count() + 1, before.length() - before.lastIndexOf('\n'), e);
		} catch (RuntimeException e) { // odd files find odd faults
			throw broken(line, column, e);
		}
		return tree.root == null ? new Text("", true, 1) : tree.root;
	}

	private static IOException broken(int line, int column, Exception cause) {
		return new IOException(NLS.bind(Messages.yaml_broken, line, column), cause);
	}

	private static int line(Event event) {
		return event.getStartMark().getLine() + 1;
	}

	private static String decoded(byte[] file) throws IOException {
		Charset charset = begins(file, 0xfe, 0xff) ? StandardCharsets.UTF_16BE
				: begins(file, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
		try {
			String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new IOException(Messages.yaml_encoding, e);
		}
	}

	private static boolean begins(byte[] file, int first, int second) {
		return file.length > 1 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
	}

	private void take(Event event) throws IOException {
		switch (event.getEventId()) {
			case DocumentStart -> {
				if (root != null) {
					throw new IOException(NLS.bind(Messages.yaml_several, line(event)));
				}
			}
			case Scalar -> {
				var scalar = (ScalarEvent) event;
				ended(new Text(scalar.getValue(), scalar.isPlain(), line(event)), scalar.getAnchor(), line(event));
			}
			case Alias -> {
				Value meant = anchors.get(((AliasEvent) event).getAnchor());
				if (meant == null) { // none, or it would hold itself
					throw new IOException(NLS.bind(Messages.yaml_alias, line(event)));
				}
				ended(meant, null, line(event));
			}
			case SequenceStart, MappingStart -> {
				if (open.size() == DEEPEST) {
					throw new IOException(NLS.bind(Messages.yaml_deep, line(event), DEEPEST));
				}
				open.push(new Open((NodeEvent) event, event.getEventId() == Event.ID.MappingStart));
			}
			case SequenceEnd, MappingEnd -> {
				Open done = open.pop();
				ended(done.close(), done.anchor, line(event));
			}
			default -> monitor.worked(0);
		}
	}

	private void ended(Value value, String anchor, int at) throws IOException {
		if (anchor != null) {
			anchors.put(anchor, value);
		}
		if (open.isEmpty()) {
			root = value;
		} else {
			open.peek().add(value, at);
		}
	}
}
