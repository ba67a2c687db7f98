package io.orgdeck.library.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import io.orgdeck.library.Entry;
import io.orgdeck.library.Facts;

/** Entries of a library, for other programs. */
final class EntryJson {

	private EntryJson() {
	}

	static String text(JsonElement element) {
		return new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(element);
	}

	static JsonObject entry(Entry entry, Collection<String> tags, LocalDate today) {
		var one = new JsonObject();
		one.addProperty("file", entry.path());
		one.addProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
		one.addProperty("title", entry.title());
		one.addProperty("detail", entry.detail());
		one.addProperty("protected", entry.isProtected());
		one.addProperty("problem", entry.problem());
		var array = new JsonArray();
		tags.forEach(array::add);
		one.add("tags", array);
		entry.facts().ifPresent(facts -> add(one, facts, today));
		return one;
	}

	private static void add(JsonObject one, Facts facts, LocalDate today) {
		one.addProperty("id", facts.id());
		one.addProperty("client", facts.client());
		one.addProperty("sector", facts.sector());
		one.addProperty("deck", facts.deck());
		one.addProperty("sessions", facts.sessions());
		one.addProperty("held", facts.held());
		one.add("lastHeld", day(facts.lastHeld()));
		one.addProperty("coverage", facts.coverage());
		one.addProperty("openActions", facts.actions().size());
		one.addProperty("overdue", facts.overdue(today));
		one.add("next", day(facts.next(today).map(Facts.Appointment::date)));
	}

	private static JsonElement day(Optional<LocalDate> date) {
		return date.<JsonElement>map(day -> new JsonPrimitive(day.toString())).orElse(JsonNull.INSTANCE);
	}
}
