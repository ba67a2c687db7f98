package io.orgdeck.core.house;

import java.util.Base64;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Makes of a house style what stands in its file. */
final class HouseStyleWriter {

	static final String FORMAT = "orgdeck-house-style";
	static final String VERSION = "1.0";

	private HouseStyleWriter() {
	}

	static JsonObject tree(HouseStyle house) {
		var root = new JsonObject();
		root.addProperty("format", FORMAT);
		root.addProperty("version", VERSION);
		root.addProperty("name", house.name());
		var typefaces = new JsonObject();
		typefaces.addProperty("headings", house.headings());
		typefaces.addProperty("body", house.body());
		typefaces.addProperty("serif", house.serif());
		root.add("typefaces", typefaces);
		root.add("colours", colours(house.colours()));
		house.logo().ifPresent(logo -> {
			var one = new JsonObject();
			one.addProperty("description", logo.description());
			one.addProperty("picture", Base64.getEncoder().encodeToString(logo.png()));
			root.add("logo", one);
		});
		var lines = new JsonObject();
		lines.addProperty("header", house.header());
		lines.addProperty("footer", house.footer());
		root.add("lines", lines);
		return root;
	}

	private static JsonObject colours(HouseColours colours) {
		var tree = new JsonObject();
		tree.addProperty("accent", '#' + colours.accent());
		tree.addProperty("text", '#' + colours.text());
		tree.addProperty("quiet", '#' + colours.quiet());
		tree.addProperty("rule", '#' + colours.rule());
		var charts = new JsonArray();
		colours.others().forEach(colour -> charts.add('#' + colour));
		tree.add("charts", charts);
		return tree;
	}
}
