package io.orgdeck.core.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A house style as a small file that a firm hands around: JSON in UTF-8. {@code format} names the kind of file and {@code version} its
 * version, now 1.0: a newer minor version only adds, and a reader leaves alone what it does not know of one. All else may be
 * left out, and is then as in {@link HouseStyle#STANDARD}.
 */
public final class HouseStyleFile {

	/** Ending of such a file. */
	public static final String EXTENSION = "housestyle";

	private static final int MOST_BYTES = 4_000_000;
	private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+) column (\\d+)");

	private HouseStyleFile() {
	}

	/**
	 * Reads what {@link #write} has written or somebody has typed.
	 *
	 * @throws StoreException with a sentence that names file, place and remedy
	 */
	public static HouseStyle read(Path file) throws StoreException {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw refusal(NLS.bind(Messages.fileTooLarge, name, MOST_BYTES / 1_000_000), null);
			}
			return parse(Files.readString(file), name);
		} catch (StoreException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw refusal(NLS.bind(Messages.fileMissing, file), e);
		} catch (CharacterCodingException e) {
			throw refusal(NLS.bind(Messages.fileNone, name), e);
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.fileUnreadable, file, Failure.reason(e)), e);
		}
	}

	/**
	 * The same for the text of a file.
	 *
	 * @param name what messages call it
	 */
	public static HouseStyle parse(String text, String name) throws StoreException {
		return new HouseStyleReader(name).read(tree(text.startsWith("\ufeff") ? text.substring(1) : text, name));
	}

	private static JsonElement tree(String text, String name) throws StoreException {
		var reader = new JsonReader(new StringReader(text));
		reader.setStrictness(Strictness.STRICT);
		try {
			JsonElement root = JsonParser.parseReader(reader);
			reader.peek(); // fails when something stands behind the end
			return root;
		} catch (IOException | JsonParseException | IllegalStateException | StackOverflowError e) {
			Matcher place = LINE_AND_COLUMN.matcher(String.valueOf(e.getMessage()));
			throw refusal(place.find() ? NLS.bind(Messages.noJsonAt, new Object[] { name, place.group(1), place.group(2) })
					: NLS.bind(Messages.fileNone, name), e);
		}
	}

	/** The text of a file that holds all of a house style. */
	public static String text(HouseStyle house) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(HouseStyleWriter.tree(house)) + '\n';
	}

	/**
	 * Writes a house style.
	 *
	 * @param replace whether an existing file may be replaced
	 */
	public static void write(HouseStyle house, Path file, boolean replace) throws StoreException {
		SafeFile.write(file, replace, out -> out.write(text(house).getBytes(StandardCharsets.UTF_8)));
	}

	static StoreException refusal(String sentence, Throwable cause) {
		return new StoreException(Kind.CANNOT_READ, sentence, cause);
	}
}
