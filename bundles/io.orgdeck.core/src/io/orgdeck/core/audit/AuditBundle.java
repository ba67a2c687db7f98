package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.audit.Figure.Of;
import io.orgdeck.core.audit.Figure.Place;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.assessment.Assessment;

/**
 * A file of three lines with which a stranger recomputes the figures of a paper: what they are made of, the figures and files,
 * and the signature over both. The same input gives the same bytes. docs/audit.md says what stands where.
 *
 * @param inputs    first line
 * @param list      second line
 * @param signature third line
 */
public record AuditBundle(String inputs, String list, String signature) {

	private static final int LARGEST = 64 << 20;

	/**
	 * Makes a bundle.
	 *
	 * @param edition for whom: the bundle tells no more than a paper of that edition may
	 * @param files   those that leave with it
	 * @throws IOException with a sentence, when one of the files cannot be read
	 */
	public static AuditBundle make(Assessment assessment, Edition edition, List<Path> files, SigningKey key) throws IOException {
		String inputs = AuditInputs.line(assessment, edition.guard(assessment));
		List<Figure> figures = FigureList.of(ReportBuilder.report(assessment, LocalDate.EPOCH, edition));
		String list = list(inputs, figures, files).toString();
		return new AuditBundle(inputs, list, SignatureLine.under(signed(inputs, list), key).text());
	}

	private static JsonObject list(String inputs, List<Figure> figures, List<Path> files) throws IOException {
		Map<Place, Integer> places = new LinkedHashMap<>();
		var all = new JsonArray();
		figures.forEach(figure -> all.add(json(figure, places)));
		var list = new JsonObject();
		list.addProperty("inputs", Sha256.of(inputs));
		list.add("places", array(places.keySet().stream().map(AuditBundle::json).toList()));
		list.add("figures", all);
		var hashed = new ArrayList<JsonObject>();
		for (Path file : files) {
			hashed.add(json(file));
		}
		list.add("files", array(hashed));
		return list;
	}

	private static JsonObject json(Figure figure, Map<Place, Integer> places) {
		var one = new JsonObject();
		one.addProperty("kind", figure.of().kind());
		if (!figure.of().about().isEmpty()) {
			one.addProperty("about", figure.of().about());
		}
		if (!figure.of().part().isEmpty()) {
			one.addProperty("part", figure.of().part());
		}
		if (figure.isWithheld()) {
			one.addProperty("withheld", true);
		} else {
			one.add("value", figure.value());
			one.addProperty("paper", figure.paper());
		}
		var at = new JsonArray();
		for (Place place : figure.at()) {
			var pair = new JsonArray();
			pair.add(places.computeIfAbsent(new Place(place.in(), place.under(), place.what(), place.column(), ""), any -> places.size()));
			pair.add(place.row());
			at.add(pair);
		}
		one.add("at", at);
		return one;
	}

	private static JsonObject json(Place place) {
		var one = new JsonObject();
		one.addProperty("in", place.in());
		one.addProperty("under", place.under());
		one.addProperty("what", place.what());
		one.addProperty("column", place.column());
		return one;
	}

	private static JsonObject json(Path file) throws IOException {
		try {
			var one = new JsonObject();
			one.addProperty("name", file.getFileName().toString());
			one.addProperty("bytes", Files.size(file));
			one.addProperty("sha256", Sha256.of(file));
			return one;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.paperUnreadable, file), e);
		}
	}

	private static JsonArray array(List<JsonObject> objects) {
		var array = new JsonArray();
		objects.forEach(array::add);
		return array;
	}

	/** @throws IOException with a sentence, when the file is no bundle or one that somebody has changed */
	public static AuditBundle read(Path file) throws IOException {
		String text;
		try {
			if (Files.size(file) > LARGEST) {
				throw broken(file);
			}
			text = Files.readString(file);
		} catch (IOException e) {
			throw e instanceof StoreException ? e : new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.bundleUnreadable, file), e);
		}
		String[] lines = text.split("\n", -1);
		if (lines.length != 4 || !lines[3].isEmpty() || !lines[0].startsWith("{\"format\":\"orgdeck-audit-")) {
			throw broken(file);
		}
		if (IntStream.rangeClosed(1, AuditInputs.RULES)
				.noneMatch(rules -> lines[0].startsWith("{\"format\":\"" + AuditInputs.FORMAT + "\",\"rules\":" + rules + ','))) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.bundleOther, file));
		}
		var bundle = new AuditBundle(lines[0], lines[1], lines[2]);
		if (!bundle.isSound()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.bundleChanged, file));
		}
		return bundle;
	}

	private static StoreException broken(Path file) {
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.bundleNone, file));
	}

	/** Whether it is as it was signed. */
	boolean isSound() {
		return SignatureLine.parse(signature).filter(line -> line.isUnder(signed(inputs, list))).isPresent() && isWhole();
	}

	private boolean isWhole() {
		try {
			return json(list).get("inputs").getAsString().equals(Sha256.of(inputs)) && json(inputs).isJsonObject();
		} catch (JsonParseException | IllegalStateException | NullPointerException e) {
			return false;
		}
	}

	private static String signed(String inputs, String list) {
		return inputs + '\n' + list + '\n';
	}

	/** @throws IOException with a sentence, when it cannot be written; then what was there before is as it was */
	public void write(Path target, boolean replace) throws IOException {
		byte[] bytes = (signed(inputs, list) + signature + '\n').getBytes(StandardCharsets.UTF_8);
		SafeFile.write(target, replace, out -> out.write(bytes));
	}

	/** The public key of who signed it. */
	public String key() {
		return SignatureLine.parse(signature).map(SignatureLine::key).orElse("");
	}

	/** The hash of what the figures are made of; a paper carries its beginning. */
	public String hash() {
		return Sha256.of(inputs);
	}

	/** How the file with that name and content stands to this bundle. */
	Optional<String> hashOf(String name) {
		return objects(json(list), "files").stream().filter(file -> file.get("name").getAsString().equals(name))
				.map(file -> file.get("sha256").getAsString()).findFirst();
	}

	List<Figure> figures() {
		JsonObject all = json(list);
		List<JsonObject> places = objects(all, "places");
		return objects(all, "figures").stream().map(one -> figure(one, places)).toList();
	}

	private static Figure figure(JsonObject one, List<JsonObject> places) {
		var at = new ArrayList<Place>();
		for (JsonElement pair : one.getAsJsonArray("at")) {
			JsonObject place = places.get(pair.getAsJsonArray().get(0).getAsInt());
			at.add(new Place(text(place, "in"), text(place, "under"), text(place, "what"), text(place, "column"),
					pair.getAsJsonArray().get(1).getAsString()));
		}
		return new Figure(new Of(text(one, "kind"), text(one, "about"), text(one, "part")),
				one.has("value") ? one.get("value").getAsJsonPrimitive() : null, text(one, "paper"), List.copyOf(at));
	}

	static List<JsonObject> objects(JsonObject of, String name) {
		return of.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	static String text(JsonObject of, String name) {
		return of.has(name) ? of.get(name).getAsString() : "";
	}

	static JsonObject json(String line) {
		return JsonParser.parseString(line).getAsJsonObject();
	}
}
