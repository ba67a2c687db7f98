package io.orgdeck.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Whether the figures of a bundle are of people who were asked, where this depends on their answer to another question. */
final class AuditConditions {

	private final JsonObject inputs;
	private final Map<String, JsonObject> questions = new HashMap<>();

	private AuditConditions(JsonObject inputs) {
		this.inputs = inputs;
		AuditBundle.objects(inputs, "questions").forEach(one -> questions.put(AuditBundle.text(one, "id"), one));
	}

	/** A sentence for each question of which it does not hold. */
	static List<String> broken(JsonObject inputs) {
		var conditions = new AuditConditions(inputs);
		var told = new ArrayList<String>();
		AuditBundle.objects(inputs, "questions").forEach(question -> conditions.flaw(question).ifPresent(told::add));
		return told;
	}

	private Optional<String> flaw(JsonObject question) {
		JsonObject condition = question.getAsJsonObject("onlyIf");
		JsonObject earlier = condition == null ? null : questions.get(AuditBundle.text(condition, "question"));
		if (earlier == null || !isShown(question)) {
			return Optional.empty();
		}
		Object[] ids = { AuditBundle.text(question, "id"), AuditBundle.text(earlier, "id") };
		if (!isShown(earlier)) {
			return Optional.of(NLS.bind(Messages.conditionOpen, ids));
		}
		int answers = sum(question.getAsJsonArray("votes")) + question.get("dontKnow").getAsInt() + question.get("doesNotApply").getAsInt();
		boolean tooMany = answers > meant(earlier, condition, earlier.getAsJsonArray("votes"))
				|| groups().anyMatch(group -> votes(group, question).flatMap(here -> votes(group, earlier)
						.map(before -> sum(here) > meant(earlier, condition, before))).orElse(false));
		return tooMany ? Optional.of(NLS.bind(Messages.conditionBroken, ids)) : Optional.empty();
	}

	private static boolean isShown(JsonObject question) {
		return AuditBundle.text(question, "state").equals(AuditInputs.SHOWN);
	}

	private Stream<String> groups() {
		return AuditBundle.objects(inputs, "groups").stream().map(group -> AuditBundle.text(group, "id"));
	}

	/** What a group answered, where groups are compared on the question. */
	private Optional<JsonArray> votes(String group, JsonObject question) {
		for (JsonObject compared : AuditBundle.objects(inputs, "compared")) {
			int at = texts(compared.getAsJsonArray("questions")).indexOf(AuditBundle.text(question, "id"));
			Optional<JsonObject> of = AuditBundle.objects(compared, "groups").stream()
					.filter(one -> AuditBundle.text(one, "group").equals(group) && one.has("votes")).findFirst();
			if (at >= 0 && of.isPresent()) {
				return Optional.of(of.get().getAsJsonArray("votes").get(at).getAsJsonArray());
			}
		}
		return Optional.empty();
	}

	private static List<String> texts(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsString).collect(Collectors.toList());
	}

	private static int sum(JsonArray counts) {
		return counts.asList().stream().mapToInt(JsonElement::getAsInt).sum();
	}

	/** How many gave one of the answers after which the question is asked. */
	private static int meant(JsonObject earlier, JsonObject condition, JsonArray counts) {
		List<String> answers = texts(condition.getAsJsonArray("answers"));
		List<JsonObject> levels = AuditBundle.objects(earlier.getAsJsonObject("scale"), "levels");
		int meant = 0;
		for (int i = 0; i < levels.size(); i++) {
			meant += answers.contains(AuditBundle.text(levels.get(i), "id")) ? counts.get(i).getAsInt() : 0;
		}
		return meant;
	}
}
