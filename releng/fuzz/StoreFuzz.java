import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.XmlValues;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;

/**
 * What the fuzzer runs: the reader on whatever it thinks of. A file is refused in a sentence, or opened; what was opened can
 * be written, reads the same again, and when nothing was reported, nothing is missing. Hangs and memory are for the fuzzer to
 * notice.
 */
public final class StoreFuzz {

	private static final byte[] CONTAINER = container();

	private StoreFuzz() {
	}

	/** Writes the words of the model to the file that is named first and seeds into the folder that is named next. */
	public static void main(String[] arguments) throws Exception {
		Files.write(Path.of(arguments[0]), words());
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		seed(folder.resolve("assessment"), Kind.ASSESSMENT, Fixture.xml(Fixture.assessment()).getBytes(StandardCharsets.UTF_8));
		seed(folder.resolve("deck"), Kind.DECK, deckXml());
		seed(folder.resolve("container"), Kind.ASSESSMENT, CONTAINER);
		seed(folder.resolve("stored"), Kind.ASSESSMENT, stored("{\"format\":\"orgdeck-assessment\",\"version\":\"1.0\"}",
				Fixture.xml(Fixture.assessment())));
		seed(folder.resolve("protected"), Kind.ASSESSMENT, stored("{\"format\":\"orgdeck-assessment\",\"version\":\"1.0\",\"encryption\":"
				+ "{\"derivation\":\"PBKDF2-HMAC-SHA512\",\"iterations\":1,\"salt\":\"AAAA\",\"cipher\":\"AES-256-GCM\","
				+ "\"nonce\":\"AAAAAAAAAAAAAAAA\",\"key\":\"AAAA\"}}", "?"));
		for (int i = 2; i < arguments.length; i++) {
			Path file = Path.of(arguments[i]);
			seed(folder.resolve(file.getFileName().toString()), Kind.ASSESSMENT, Files.readAllBytes(file));
		}
		Files.write(folder.resolve("patched"), new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, (byte) Kind.PATCHED.ordinal() });
		Files.write(folder.resolve("parts"), (Fixture.xml(Fixture.assessment()) + (char) Kind.PARTS.ordinal())
				.getBytes(StandardCharsets.UTF_8));
	}

	private static Set<String> words() {
		var words = new TreeSet<String>(Set.of("xsi:type", "xmi:id", "xmi:idref", "href", "xsi:nil", "xmlns", "<![CDATA[", "<!--", "&#"));
		for (EPackage model : List.of(DeckPackage.eINSTANCE, AssessmentPackage.eINSTANCE)) {
			for (EClassifier type : model.getEClassifiers()) {
				words.add(model.getNsPrefix() + ":" + type.getName());
				if (type instanceof EClass known) {
					known.getEStructuralFeatures().forEach(feature -> words.add(feature.getName()));
				}
			}
		}
		return words.stream().map(word -> '"' + word + '"').collect(Collectors.toCollection(TreeSet::new));
	}

	/** How the fuzzer's bytes become a file; the last byte says which. */
	private enum Kind {
		ASSESSMENT, DECK, PATCHED, PARTS
	}

	private static void seed(Path file, Kind kind, byte[] content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		bytes.write(content);
		bytes.write(kind.ordinal());
		Files.write(file, bytes.toByteArray());
	}

	/** Loads what is to be watched before the clock of the first file runs. The name is the fuzzer's. */
	public static void fuzzerInitialize() throws Exception {
		read(new AssessmentStore(), CONTAINER);
		read(new AssessmentStore(), Fixture.xml(Fixture.assessment()).getBytes(StandardCharsets.UTF_8));
		read(new DeckStore(), deckXml());
	}

	/** The name is the fuzzer's. */
	public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
		switch (Kind.values()[data.consumeByte((byte) 0, (byte) 3)]) {
			case ASSESSMENT -> read(new AssessmentStore(), data.consumeRemainingAsBytes());
			case DECK -> read(new DeckStore(), data.consumeRemainingAsBytes());
			case PATCHED -> read(new AssessmentStore(), patched(data));
			case PARTS -> read(new AssessmentStore(), stored("{\"format\":\"orgdeck-assessment\",\"version\":\"1.0\"}",
					data.consumeRemainingAsBytes()));
		}
	}

	/** A whole container in which some numbers are others. */
	private static byte[] patched(FuzzedDataProvider data) {
		ByteBuffer file = ByteBuffer.wrap(CONTAINER.clone()).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = data.consumeInt(1, 4); i > 0; i--) {
			int at = data.consumeInt(0, CONTAINER.length - Integer.BYTES);
			switch (data.consumeInt(0, 2)) {
				case 0 -> file.put(at, data.consumeByte());
				case 1 -> file.putShort(at, data.consumeShort());
				default -> file.putInt(at, data.consumeInt());
			}
		}
		return file.array();
	}

	private static <T extends Identified> void read(Store<T> store, byte[] file) throws Exception {
		Loaded<T> loaded;
		try {
			loaded = store.read(new ByteArrayInputStream(file), "It");
		} catch (StoreException e) {
			if (!e.getMessage().startsWith("It ") || !e.getMessage().endsWith(".")) {
				throw new AssertionError("No sentence: " + e.getMessage(), e);
			}
			return;
		}
		String written = xml(store, loaded.content());
		Loaded<T> again = store.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), "Again");
		if (again.report().hasLosses()) {
			throw new AssertionError("What we wrote is not read: " + again.report());
		}
		String twice = xml(store, again.content());
		Loaded<T> third = store.read(new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8)), "Third");
		if (!twice.equals(xml(store, third.content()))) {
			throw new AssertionError("It changes each time it is read and written.");
		}
		if (loaded.report().problems().isEmpty() && file.length > 0 && file[0] == '<') {
			assertNothingLost(file, written);
		}
	}

	private static void assertNothingLost(byte[] file, String written) {
		String before;
		try {
			before = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		} catch (CharacterCodingException e) {
			return; // in another encoding, which the file itself names
		}
		if (before.regionMatches(true, 0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", 0, 38)) {
			List<String> lost = lost(before, written);
			if (!lost.isEmpty()) {
				throw new AssertionError("Lost without a word: " + lost);
			}
		}
	}

	private static List<String> lost(String before, String written) {
		try {
			return XmlValues.lost(before, written);
		} catch (XMLStreamException e) {
			return List.of(); // a prefix that stands for nothing; the reader does not need it
		}
	}

	private static <T extends Identified> String xml(Store<T> store, T content) throws StoreException {
		return new String(store.snapshot(content).xml(), StandardCharsets.UTF_8);
	}

	private static byte[] deckXml() throws StoreException {
		Deck deck = Fixture.deck();
		return new DeckStore().snapshot(deck).xml();
	}

	private static byte[] container() {
		try {
			Assessment assessment = Fixture.assessment();
			var out = new ByteArrayOutputStream();
			new AssessmentStore().write(assessment, out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] stored(String manifest, String model) throws IOException {
		return stored(manifest, model.getBytes(StandardCharsets.UTF_8));
	}

	/** A container in which nothing is packed, so that the fuzzer can see what it changes. */
	private static byte[] stored(String manifest, byte[] model) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			add(zip, "manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
			add(zip, "model.xml", model);
		}
		return out.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var crc = new CRC32();
		crc.update(content);
		var entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}
}
