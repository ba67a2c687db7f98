package io.orgdeck.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.library.Facts.Appointment;
import io.orgdeck.library.Facts.DimensionFigure;
import io.orgdeck.library.Facts.OpenAction;

/**
 * What is known of the files of a library, as one file that is read at a glance. It is a cache: whatever is wrong with it, it is
 * taken for empty and made anew.
 *
 * @param entries by path
 */
record Catalogue(Map<String, Entry> entries) {

	static final Catalogue EMPTY = new Catalogue(Map.of());

	/** Changes with every change of what is kept. */
	private static final long FORMAT = 0x4f44_4c69_6200_0001L;
	private static final int MOST = 1_000_000;
	private static final int LONGEST = 1 << 24;

	/** Writes or reads one value. */
	private interface Write<T> {
		void write(T value) throws IOException;
	}

	private interface Read<T> {
		T read() throws IOException;
	}

	/** The catalogue that was read or written last, as long as its file stands as it was. */
	private record Kept(Path file, long size, FileTime changed, Catalogue catalogue) {
	}

	private static SoftReference<Kept> kept = new SoftReference<>(null);

	/** The catalogue of a file; from memory when nobody has written it since. */
	static synchronized Catalogue read(Path file) {
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			Kept last = kept.get();
			if (last == null || !last.file().equals(file) || last.size() != now.size() || !last.changed().equals(now.lastModifiedTime())) {
				last = new Kept(file, now.size(), now.lastModifiedTime(), readNow(file));
				kept = new SoftReference<>(last);
			}
			return last.catalogue();
		} catch (IOException e) {
			return EMPTY;
		}
	}

	private static Catalogue readNow(Path file) {
		try (var checked = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32());
				var in = new DataInputStream(checked)) {
			if (in.readLong() != FORMAT) {
				return EMPTY;
			}
			var reader = new Reader(in, new ArrayList<>());
			var entries = new LinkedHashMap<String, Entry>();
			reader.list(reader::entry).forEach(entry -> entries.put(entry.path(), entry));
			long sum = checked.getChecksum().getValue();
			return in.readLong() == sum ? new Catalogue(entries) : EMPTY;
		} catch (IOException | RuntimeException e) {
			return EMPTY;
		}
	}

	void write(Path file) throws IOException {
		SafeFile.write(file, true, stream -> {
			var checked = new CheckedOutputStream(new BufferedOutputStream(stream, 1 << 16), new CRC32());
			var out = new DataOutputStream(checked);
			out.writeLong(FORMAT);
			var writer = new Writer(out, new HashMap<>());
			writer.list(List.copyOf(entries.values()), writer::entry);
			out.writeLong(checked.getChecksum().getValue());
			out.flush();
		});
	}

	/** Writes values; a text that was written before is told by its number. */
	private record Writer(DataOutputStream out, Map<String, Integer> texts) {

		<T> void list(List<T> values, Write<T> each) throws IOException {
			out.writeInt(values.size());
			for (T value : values) {
				each.write(value);
			}
		}

		void text(String text) throws IOException {
			Integer known = texts.putIfAbsent(text, texts.size());
			out.writeInt(known == null ? texts.size() - 1 : known);
			if (known == null) {
				byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
				out.writeInt(bytes.length);
				out.write(bytes);
			}
		}

		void day(LocalDate date) throws IOException {
			out.writeLong(date.toEpochDay());
		}

		<T> void maybe(Optional<T> value, Write<T> write) throws IOException {
			out.writeBoolean(value.isPresent());
			if (value.isPresent()) {
				write.write(value.get());
			}
		}

		void entry(Entry entry) throws IOException {
			text(entry.path());
			out.writeByte(entry.kind().ordinal());
			out.writeLong(entry.size());
			out.writeLong(entry.changed().getEpochSecond());
			out.writeInt(entry.changed().getNano());
			text(entry.digest());
			text(entry.title());
			text(entry.detail());
			maybe(entry.facts(), this::facts);
			out.writeBoolean(entry.isProtected());
			text(entry.problem());
		}

		private void facts(Facts facts) throws IOException {
			for (String text : List.of(facts.id(), facts.client(), facts.sector(), facts.deckId(), facts.deck())) {
				text(text);
			}
			out.writeInt(facts.held());
			out.writeInt(facts.sessions());
			maybe(facts.lastHeld(), this::day);
			out.writeInt(facts.asked());
			out.writeInt(facts.askable());
			list(facts.ahead(), this::appointment);
			list(facts.actions(), this::action);
			list(facts.dimensions(), this::figure);
		}

		private void appointment(Appointment one) throws IOException {
			day(one.date());
			text(one.title());
		}

		private void action(OpenAction action) throws IOException {
			for (String text : List.of(action.code(), action.title(), action.owner(), action.group())) {
				text(text);
			}
			maybe(action.due(), this::day);
		}

		private void figure(DimensionFigure figure) throws IOException {
			for (String text : List.of(figure.id(), figure.name(), figure.shortName(), figure.asks())) {
				text(text);
			}
			out.writeDouble(figure.score().orElse(Double.NaN));
			out.writeDouble(figure.lowest());
			out.writeDouble(figure.highest());
			out.writeBoolean(figure.withheld());
		}
	}

	private record Reader(DataInputStream in, List<String> texts) {

		private int count() throws IOException {
			int count = in.readInt();
			if (count < 0 || count > MOST) {
				throw new IOException(); // damaged: nobody has so many
			}
			return count;
		}

		<T> List<T> list(Read<T> each) throws IOException {
			int count = count();
			var values = new ArrayList<T>();
			for (int i = 0; i < count; i++) {
				values.add(each.read());
			}
			return values;
		}

		private String text() throws IOException {
			int number = in.readInt();
			if (number == texts.size()) {
				texts.add(new String(in.readNBytes(Math.min(in.readInt(), LONGEST)), StandardCharsets.UTF_8));
			}
			return texts.get(number);
		}

		private LocalDate day() throws IOException {
			return LocalDate.ofEpochDay(in.readLong());
		}

		private <T> Optional<T> maybe(Read<T> read) throws IOException {
			return in.readBoolean() ? Optional.of(read.read()) : Optional.empty();
		}

		Entry entry() throws IOException {
			return new Entry(text(), Kind.values()[in.readByte()], in.readLong(), Instant.ofEpochSecond(in.readLong(), in.readInt()),
					text(),
					text(), text(), maybe(this::facts), in.readBoolean(), text());
		}

		private Facts facts() throws IOException {
			return new Facts(text(), text(), text(), text(), text(), in.readInt(), in.readInt(), maybe(this::day), in.readInt(),
					in.readInt(),
					list(() -> new Appointment(day(), text())), list(this::action), list(this::figure));
		}

		private OpenAction action() throws IOException {
			return new OpenAction(text(), text(), text(), text(), maybe(this::day));
		}

		private DimensionFigure figure() throws IOException {
			String id = text();
			String name = text();
			String shortName = text();
			String asks = text();
			double score = in.readDouble();
			return new DimensionFigure(id, name, shortName, asks, Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score),
					in.readDouble(), in.readDouble(), in.readBoolean());
		}
	}
}
