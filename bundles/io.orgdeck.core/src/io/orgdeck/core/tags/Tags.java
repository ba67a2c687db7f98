package io.orgdeck.core.tags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.TagGroup;

/**
 * The tags of a deck's questions. A group is a tag that takes in the questions of another: what bears IG1 is in IG2 as well,
 * where IG2 includes IG1. Tags are compared as {@link Typed#key} sees them.
 */
public final class Tags {

	/**
	 * A tag by which questions can be chosen.
	 *
	 * @param tag       as it is written first
	 * @param group     the group that it is, if it is one
	 * @param questions how many questions it lets through
	 */
	public record Tag(String tag, Optional<TagGroup> group, int questions) {

		/** What it is called for readers. */
		public String name() {
			return group.map(TagGroup::getName).filter(name -> !Texts.isBlank(name)).orElse(tag);
		}
	}

	private final Deck deck;
	private final Map<String, TagGroup> groups = new LinkedHashMap<>();

	private Tags(Deck deck) {
		this.deck = deck;
		if (deck != null) {
			deck.getTagGroups().stream().filter(group -> !Typed.isBlank(group.getTag()))
					.forEach(group -> groups.putIfAbsent(Typed.key(group.getTag()), group));
		}
	}

	/** @param deck null for none, which has no tags */
	public static Tags of(Deck deck) {
		return new Tags(deck);
	}

	/** The tags of a question as they are to be read: none twice, none blank. */
	public static List<String> of(Question question) {
		var seen = new HashSet<String>();
		return question.getTags().stream().filter(tag -> !Typed.isBlank(tag) && seen.add(Typed.key(tag))).map(Typed::line).toList();
	}

	/** Tags as people type them in one field or cell: with commas or semicolons between them, or each on a line of its own. */
	public static List<String> read(String typed) {
		var seen = new HashSet<String>();
		return typed == null ? List.of()
				: Arrays.stream(typed.split("[,;\\r\\n\u2028]")).map(Typed::line).filter(tag -> !tag.isEmpty() && seen.add(Typed.key(tag)))
						.toList();
	}

	/** Tags as {@link #read} reads them. */
	public static String written(List<String> tags) {
		return tags.stream().map(Typed::line).filter(tag -> !tag.isEmpty()).collect(Collectors.joining(", "));
	}

	/** Every tag that lets a question through: the deck's groups in their order, then the others in the order of the cards. */
	public List<Tag> all() {
		var all = new LinkedHashMap<String, String>();
		groups.forEach((key, group) -> all.put(key, Typed.line(group.getTag())));
		questions().forEach(question -> of(question).forEach(tag -> all.putIfAbsent(Typed.key(tag), tag)));
		return all.entrySet().stream().map(one -> tag(one.getKey(), one.getValue()))
				.filter(tag -> tag.questions() > 0).toList();
	}

	/** The tag that is meant by a word: its own, or what its group is called; empty where the deck has none such. */
	public Optional<Tag> find(String word) {
		List<Tag> all = all();
		return all.stream().filter(tag -> Typed.same(tag.tag(), word)).findFirst()
				.or(() -> all.stream().filter(tag -> Typed.same(tag.name(), word)).findFirst());
	}

	/** What a tag is called for readers, also one that the deck does not have. */
	public String name(String tag) {
		TagGroup group = groups.get(Typed.key(tag));
		return group == null ? Typed.line(tag) : Texts.or(group.getName(), Typed.line(group.getTag()));
	}

	/** Whether the group is one that includes itself, over however many others. */
	public boolean isCircle(TagGroup group) {
		var seen = new HashSet<TagGroup>();
		for (TagGroup at = included(group); at != null && seen.add(at); at = included(at)) {
			if (at == group) {
				return true;
			}
		}
		return false;
	}

	/** Whether a group includes another, and that is none of the deck's. */
	public boolean isLost(TagGroup group) {
		return !Typed.isBlank(group.getIncludes()) && included(group) == null;
	}

	private TagGroup included(TagGroup group) {
		return Typed.isBlank(group.getIncludes()) ? null : groups.get(Typed.key(group.getIncludes()));
	}

	/** The tags, as keys, of which a question bears one that a tag lets through: its own and those that it includes. */
	Set<String> within(String tag) {
		var within = new HashSet<String>();
		within.add(Typed.key(tag));
		for (TagGroup at = groups.get(Typed.key(tag)); at != null && !Typed.isBlank(at.getIncludes());) {
			String next = Typed.key(at.getIncludes());
			at = within.add(next) ? groups.get(next) : null;
		}
		return within;
	}

	private Tag tag(String key, String word) {
		TagFilter filter = new TagFilter(within(word));
		return new Tag(word, Optional.ofNullable(groups.get(key)), (int) questions().stream().filter(filter::lets).count());
	}

	private List<Question> questions() {
		var questions = new ArrayList<Question>();
		if (deck != null) {
			for (Section section : deck.getSections()) {
				for (Card card : section.getCards()) {
					questions.addAll(card.getQuestions());
				}
			}
		}
		return questions;
	}
}
