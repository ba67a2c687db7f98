package io.orgdeck.core.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.AnswerMapping.Word;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A mapping as a small file, so that the next wave of a survey is understood unasked: JSON in UTF-8. {@code format} names the kind of
 * file and {@code version} its version, now 1; a reader leaves alone what it does not know. Somebody who decides in the file changes
 * {@code state} from doubtful to certain or unused, and {@code question} or {@code meaning} where another is meant.
 */
public final class MappingFile {

	/** Ending of its name, without the dot. */
	public static final String ENDING = "json";

	private static final String FORMAT = "orgdeck-answer-mapping";
	private static final int VERSION = 1;
	private static final int MOST_BYTES = 10_000_000;

	private MappingFile() {
	}

	/** Writes a mapping in place of whatever the file held, unless it held the same. */
	public static void write(AnswerMapping mapping, Path file) throws StoreException {
		byte[] bytes = text(mapping).getBytes(StandardCharsets.UTF_8);
		try {
			if (Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
				return;
			}
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.mapping_unreadable, file, Failure.reason(e)), e);
		}
		SafeFile.write(file, true, out -> out.write(bytes));
	}

	private static String text(AnswerMapping mapping) {
		var root = new JsonObject();
		root.addProperty("format", FORMAT);
		root.addProperty("version", VERSION);
		root.addProperty("tool", mapping.tool());
		var columns = new JsonArray();
		mapping.columns().forEach(column -> columns.add(json(column)));
		root.add("columns", columns);
		var words = new JsonArray();
		mapping.words().forEach(word -> words.add(json(word)));
		root.add("words", words);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + '\n';
	}

	private static JsonObject json(Column column) {
		var json = new JsonObject();
		json.addProperty("heading", column.heading());
		if (column.nth() > 1) {
			json.addProperty("nth", column.nth());
		}
		json.addProperty("place", column.index() < 0 ? column.earlier() : column.index());
		json.addProperty("state", name(column.state()));
		json.addProperty("use", name(column.use()));
		json.addProperty("question", column.question());
		if (!column.answer().isEmpty()) {
			json.addProperty("meaning", column.answer());
		}
		if (column.state() == State.DOUBTFUL) {
			var candidates = new JsonArray();
			column.candidates().forEach(candidates::add);
			json.add("candidates", candidates);
		}
		return json;
	}

	private static JsonObject json(Word word) {
		var json = new JsonObject();
		json.addProperty("word", word.word());
		json.addProperty("state", name(word.state()));
		json.addProperty("meaning", word.meaning());
		json.addProperty("scale", word.scale());
		return json;
	}

	/** Reads what {@link #write} has written and somebody may have changed. */
	public static AnswerMapping read(Path file) throws StoreException {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw refusal(NLS.bind(Messages.mapping_none, file), null);
			}
			String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			JsonObject root = JsonParser.parseString(text.startsWith("\ufeff") ? text.substring(1) : text).getAsJsonObject();
			if (!FORMAT.equals(text(root, "format"))) {
				throw refusal(NLS.bind(Messages.mapping_none, file), null);
			}
			if (number(root, "version", VERSION) > VERSION) {
				throw refusal(NLS.bind(Messages.mapping_newer, file), null);
			}
			var columns = new ArrayList<Column>();
			array(root, "columns").forEach(one -> columns.add(column(one.getAsJsonObject())));
			var words = new ArrayList<Word>();
			array(root, "words").forEach(one -> words.add(word(one.getAsJsonObject())));
			return new AnswerMapping(text(root, "tool"), columns, words);
		} catch (StoreException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw refusal(NLS.bind(Messages.mapping_noFile, file), e);
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.mapping_unreadable, file, Failure.reason(e)), e);
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException
				| StackOverflowError e) {
			throw refusal(NLS.bind(Messages.mapping_none, file), e);
		}
	}

	private static StoreException refusal(String sentence, Throwable cause) {
		return new StoreException(Kind.CANNOT_READ, sentence, cause);
	}

	private static Column column(JsonObject json) {
		var candidates = new ArrayList<String>();
		array(json, "candidates").forEach(one -> candidates.add(one.getAsString()));
		return new Column(text(json, "heading"), number(json, "nth", 1), -1, number(json, "place", -1),
				Use.valueOf(constant(text(json, "use"))), text(json, "question"), text(json, "meaning"),
				State.valueOf(constant(text(json, "state"))), candidates);
	}

	private static Word word(JsonObject json) {
		return new Word(text(json, "scale"), text(json, "word"), text(json, "meaning"), State.valueOf(constant(text(json, "state"))));
	}

	private static List<JsonElement> array(JsonObject json, String key) {
		return json.has(key) ? json.getAsJsonArray(key).asList() : List.of();
	}

	private static String text(JsonObject json, String key) {
		return json.has(key) && !json.get(key).isJsonNull() ? json.get(key).getAsString() : "";
	}

	private static int number(JsonObject json, String key, int otherwise) {
		return json.has(key) ? json.get(key).getAsInt() : otherwise;
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String constant(String name) {
		return name.toUpperCase(Locale.ROOT).replace('-', '_');
	}
}
