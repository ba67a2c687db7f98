package io.orgdeck.cli.internal;

import java.util.List;
import java.util.OptionalDouble;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import picocli.CommandLine.Model.CommandSpec;

/** How results are printed for programs: indented, with null for what has no value. */
final class Json {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private Json() {
	}

	static void print(JsonElement element, CommandSpec spec) {
		spec.commandLine().getOut().println(GSON.toJson(element));
	}

	static JsonElement texts(List<String> texts) {
		var array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}

	static JsonElement number(OptionalDouble value) {
		return value.isPresent() ? new JsonPrimitive(value.getAsDouble()) : JsonNull.INSTANCE;
	}
}
