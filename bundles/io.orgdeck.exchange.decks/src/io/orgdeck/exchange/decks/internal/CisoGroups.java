package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.decks.internal.CisoLibrary.Node;

/** Implementation groups as tags. */
final class CisoGroups {

	/** Tags by the keys of the groups that the framework names. */
	private final Map<String, String> named = new HashMap<>();

	/** Writes the groups that the framework names. */
	CisoGroups(Part framework, CisoSheets sheets, Told told) throws IOException {
		var tags = new HashSet<String>();
		for (Part one : framework.parts("implementation_groups_definition")) {
			Said name = one.said("name");
			String group = one.text("ref_id").isEmpty() ? name.text() : one.text("ref_id");
			String tag = String.join(" ", Tags.read(group)); // a sign that stands between tags can be in none
			if (tag.isEmpty() || !tags.add(Typed.key(tag)) || named.putIfAbsent(Typed.key(group), tag) != null) {
				told.field("implementation_groups_definition", told.line(one));
				continue;
			}
			String id = sheets.id("group-" + tag);
			Map<String, String> row = sheets.row("Groups");
			row.put("tag", tag);
			row.put("name", sheets.say(id, "name", name));
			row.put("description", sheets.say(id, "description", one.said("description")));
			row.put("id", id);
			told.unread(one, tag);
		}
	}

	/** The tags of a requirement, as they are typed. A group that the framework does not name may be several with signs between them. */
	String tags(Node node) {
		return Tags.written(node.groups.stream().flatMap(group -> {
			String tag = named.get(Typed.key(group));
			return tag == null ? Tags.read(group).stream() : Stream.of(tag);
		}).distinct().toList());
	}
}
