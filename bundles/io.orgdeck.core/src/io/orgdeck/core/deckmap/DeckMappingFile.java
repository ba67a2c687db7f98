package io.orgdeck.core.deckmap;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A mapping as a small file, for the next version of the sheet and for colleagues: JSON in UTF-8. {@code format} names the kind of
 * file and {@code version} its version, now 1; a reader leaves alone what it does not know. Columns are counted from 1.
 */
public final class DeckMappingFile {

	private static final String FORMAT = "orgdeck-deck-mapping";
	private static final int VERSION = 1;
	private static final int MOST_BYTES = 4_000_000;

	private DeckMappingFile() {
	}

	/** Writes a mapping in place of whatever the file held. */
	public static void write(DeckMapping mapping, Path file) throws StoreException {
		var root = new JsonObject();
		root.addProperty("format", FORMAT);
		root.addProperty("version", VERSION);
		root.addProperty("title", mapping.title());
		root.addProperty("guessKinds", mapping.guessing());
		var sheets = new JsonArray();
		mapping.sheets().forEach(sheet -> sheets.add(json(sheet)));
		root.add("sheets", sheets);
		String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + '\n';
		SafeFile.write(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static JsonObject json(SheetMapping sheet) {
		var json = new JsonObject();
		json.addProperty("sheet", sheet.name());
		json.addProperty("role", name(sheet.role()));
		if (sheet.role() == SheetRole.NOTHING) {
			return json;
		}
		json.addProperty("headings", sheet.heading());
		json.addProperty("outline", name(sheet.outline()));
		var columns = new JsonArray();
		for (ColumnMapping column : sheet.columns()) {
			var one = new JsonObject();
			one.addProperty("column", column.index() + 1);
			one.addProperty("heading", column.heading());
			one.addProperty("meaning", name(column.meaning()));
			if (column.meaning() == Meaning.LEVEL) {
				one.addProperty("value", column.value());
				one.addProperty("label", column.label());
			}
			columns.add(one);
		}
		json.add("columns", columns);
		return json;
	}

	/** Reads what {@link #write} has written and somebody may have changed. */
	public static DeckMapping read(Path file) throws StoreException {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw refusal(NLS.bind(Messages.file_none, file), null);
			}
			String text = Files.readString(file);
			JsonObject root = JsonParser.parseString(text.startsWith("\ufeff") ? text.substring(1) : text).getAsJsonObject();
			if (!FORMAT.equals(text(root, "format"))) {
				throw refusal(NLS.bind(Messages.file_none, file), null);
			}
			if (number(root, "version", VERSION) > VERSION) {
				throw refusal(NLS.bind(Messages.file_newer, file), null);
			}
			var sheets = new ArrayList<SheetMapping>();
			for (JsonElement one : array(root, "sheets")) {
				sheets.add(sheet(one.getAsJsonObject()));
			}
			return new DeckMapping(text(root, "title"), sheets, root.has("guessKinds") && root.get("guessKinds").getAsBoolean());
		} catch (StoreException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw refusal(NLS.bind(Messages.file_missing, file), e);
		} catch (CharacterCodingException | JsonParseException | IllegalStateException | IllegalArgumentException
				| UnsupportedOperationException | StackOverflowError e) {
			throw refusal(NLS.bind(Messages.file_none, file), e);
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.file_unreadable, file, Failure.reason(e)), e);
		}
	}

	private static SheetMapping sheet(JsonObject json) {
		SheetRole role = SheetRole.valueOf(constant(text(json, "role")));
		var columns = new ArrayList<ColumnMapping>();
		for (JsonElement one : array(json, "columns")) {
			JsonObject column = one.getAsJsonObject();
			columns.add(new ColumnMapping(number(column, "column", 1) - 1, text(column, "heading"),
					Meaning.valueOf(constant(text(column, "meaning"))), column.has("value") ? column.get("value").getAsDouble() : 0,
					text(column, "label")));
		}
		if (columns.stream().anyMatch(column -> column.index() < 0 || !Double.isFinite(column.value()))) {
			throw new IllegalArgumentException();
		}
		return new SheetMapping(text(json, "sheet"), role, Math.max(0, number(json, "headings", 0)),
				json.has("outline") ? Outline.valueOf(constant(text(json, "outline"))) : Outline.NONE, columns);
	}

	private static StoreException refusal(String sentence, Throwable cause) {
		return new StoreException(Kind.CANNOT_READ, sentence, cause);
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String constant(String name) {
		return name.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static String text(JsonObject json, String key) {
		return json.has(key) && !json.get(key).isJsonNull() ? json.get(key).getAsString() : "";
	}

	private static int number(JsonObject json, String key, int otherwise) {
		return json.has(key) ? json.get(key).getAsInt() : otherwise;
	}

	private static List<JsonElement> array(JsonObject json, String key) {
		return json.has(key) ? json.getAsJsonArray(key).asList() : List.of();
	}
}
