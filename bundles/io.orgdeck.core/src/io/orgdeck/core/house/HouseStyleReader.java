package io.orgdeck.core.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import io.orgdeck.core.store.StoreException;

/** Understands what stands in the file of a house style, and says of what it does not understand where it stands and what to do. */
final class HouseStyleReader {

	private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6})");
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");
	private static final int MOST_LETTERS = 200;
	private static final int MOST_IN_TYPEFACE = 60;
	private static final int MOST_CHART_COLOURS = 12;

	private final String file;
	private boolean newer;

	/** @param file what messages call it */
	HouseStyleReader(String file) {
		this.file = file;
	}

	HouseStyle read(JsonElement tree) throws StoreException {
		if (!(tree instanceof JsonObject root) || !root.has("format")
				|| !HouseStyleWriter.FORMAT.equals(text(root, "", "format", "", MOST_LETTERS))) {
			throw HouseStyleFile.refusal(NLS.bind(Messages.fileNone, file), null);
		}
		version(text(root, "", "version", "", MOST_LETTERS));
		known(root, "", Set.of("format", "version", "name", "typefaces", "colours", "logo", "lines"));
		HouseStyle usual = HouseStyle.STANDARD;
		JsonObject typefaces = object(root, "typefaces");
		known(typefaces, "typefaces.", Set.of("headings", "body", "serif"));
		String body = typeface(typefaces, "body", usual.body());
		JsonObject lines = object(root, "lines");
		known(lines, "lines.", Set.of("header", "footer"));
		return new HouseStyle(text(root, "", "name", "", MOST_LETTERS), typeface(typefaces, "headings", body), body, serif(typefaces),
				colours(object(root, "colours"), usual.colours()), logo(root), text(lines, "lines.", "header", "", MOST_LETTERS),
				text(lines, "lines.", "footer", "", MOST_LETTERS));
	}

	private void version(String written) throws StoreException {
		Matcher number = NUMBER.matcher(written);
		if (!number.matches()) {
			throw refusal("version", NLS.bind(Messages.noVersion, HouseStyleWriter.VERSION));
		}
		if (Integer.parseInt(number.group(1)) > 1) {
			throw HouseStyleFile.refusal(NLS.bind(Messages.fileNewer, file, written), null);
		}
		newer = Integer.parseInt(number.group(2)) > 0;
	}

	/** A word that nobody knows is likely one that somebody mistyped, unless a later version has brought it. */
	private void known(JsonObject object, String place, Set<String> keys) throws StoreException {
		for (String key : object.keySet()) {
			if (!newer && !keys.contains(key)) {
				throw refusal(place + key, NLS.bind(Messages.unknown, String.join(", ", keys.stream().sorted().toList())));
			}
		}
	}

	private JsonObject object(JsonObject root, String key) throws StoreException {
		if (!root.has(key)) {
			return new JsonObject();
		}
		if (root.get(key) instanceof JsonObject object) {
			return object;
		}
		throw refusal(key, Messages.noObject);
	}

	private String text(JsonObject object, String place, String key, String otherwise, int most) throws StoreException {
		if (!object.has(key)) {
			return otherwise;
		}
		if (!(object.get(key) instanceof JsonPrimitive value) || !value.isString()) {
			throw refusal(place + key, Messages.noText);
		}
		String text = value.getAsString().strip();
		if (text.length() > most
				|| text.codePoints().anyMatch(code -> Character.isISOControl(code) || Character.getType(code) == Character.SURROGATE
						|| code >= 0xfffe && code <= 0xffff)) {
			throw refusal(place + key, NLS.bind(Messages.noLine, most));
		}
		return text;
	}

	private String typeface(JsonObject typefaces, String key, String otherwise) throws StoreException {
		String name = text(typefaces, "typefaces.", key, otherwise, MOST_IN_TYPEFACE);
		return name.isEmpty() ? otherwise : name;
	}

	private boolean serif(JsonObject typefaces) throws StoreException {
		if (!typefaces.has("serif")) {
			return false;
		}
		if (typefaces.get("serif") instanceof JsonPrimitive value && value.isBoolean()) {
			return value.getAsBoolean();
		}
		throw refusal("typefaces.serif", Messages.noYesOrNo);
	}

	private HouseColours colours(JsonObject colours, HouseColours usual) throws StoreException {
		known(colours, "colours.", Set.of("accent", "text", "quiet", "rule", "charts"));
		List<String> charts = usual.others();
		if (colours.has("charts")) {
			if (!colours.get("charts").isJsonArray() || colours.getAsJsonArray("charts").isEmpty()
					|| colours.getAsJsonArray("charts").size() > MOST_CHART_COLOURS) {
				throw refusal("colours.charts", NLS.bind(Messages.noColours, MOST_CHART_COLOURS));
			}
			charts = new ArrayList<>();
			for (JsonElement one : colours.getAsJsonArray("charts")) {
				charts.add(colour(one, "colours.charts[" + (charts.size() + 1) + "]"));
			}
		}
		return new HouseColours(colour(colours, "accent", usual.accent()), colour(colours, "text", usual.text()),
				colour(colours, "quiet", usual.quiet()), colour(colours, "rule", usual.rule()), charts);
	}

	private String colour(JsonObject colours, String key, String otherwise) throws StoreException {
		return colours.has(key) ? colour(colours.get(key), "colours." + key) : otherwise;
	}

	private String colour(JsonElement written, String place) throws StoreException {
		String text = written instanceof JsonPrimitive value ? value.getAsString() : "";
		Matcher colour = COLOUR.matcher(text.strip());
		if (!colour.matches()) {
			throw refusal(place, NLS.bind(Messages.noColour, text.length() > MOST_IN_TYPEFACE ? "" : text));
		}
		return colour.group(1).toUpperCase(Locale.ROOT);
	}

	private Optional<Logo> logo(JsonObject root) throws StoreException {
		if (!root.has("logo")) {
			return Optional.empty();
		}
		JsonObject logo = object(root, "logo");
		known(logo, "logo.", Set.of("picture", "description"));
		String description = text(logo, "logo.", "description", "", MOST_LETTERS);
		if (description.isEmpty()) {
			throw refusal("logo.description", Messages.noDescription);
		}
		try {
			String picture = logo.get("picture") instanceof JsonPrimitive value ? value.getAsString() : "";
			return Optional.of(Logo.of(Base64.getMimeDecoder().decode(picture), description));
		} catch (IllegalArgumentException e) {
			throw refusal("logo.picture", Messages.noPicture);
		} catch (IOException e) {
			throw refusal("logo.picture", e.getMessage());
		}
	}

	private StoreException refusal(String place, String trouble) {
		return HouseStyleFile.refusal(NLS.bind(Messages.at, new Object[] { file, place, trouble }), null);
	}
}
