package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.exchange.decks.internal.YamlTree.Fields;
import io.orgdeck.exchange.decks.internal.YamlTree.Value;
import io.orgdeck.model.Texts;

/** A library of CISO Assistant with its framework, whose requirements are known to be a tree. */
final class CisoLibrary {

	private static final int QUOTED = 80;

	/** A requirement, or a heading above some. */
	static final class Node {
		final Part part;
		final String urn;
		/** The code that readers see; may be empty. */
		final String ref;
		final Said name;
		final Said description;
		final Said annotation;
		final Said evidence;
		/** What stands for it where nobody has named or described it: its code, what is asked about it first, or what ends its urn. */
		final Said nameless;
		final boolean assessable;
		final List<String> groups;
		final Map<String, Part> questions;
		final List<Node> children = new ArrayList<>();
		private final String parentUrn;
		private Node parent;
		private boolean assessableBelow;

		private Node(Part part) throws IOException {
			this.part = part;
			urn = part.text("urn");
			ref = part.text("ref_id");
			name = part.said("name");
			description = part.said("description");
			annotation = part.said("annotation");
			evidence = part.said("typical_evidence");
			assessable = part.is("assessable");
			groups = part.texts("implementation_groups");
			questions = part.named("questions", "urn");
			Said first = questions.isEmpty() ? Said.NOTHING : questions.values().iterator().next().said("text");
			nameless = Said.of(ref).or(first).or(Said.of(shortUrn()));
			parentUrn = part.text("parent_urn");
			part.known("depth"); // how many are above it
			if (urn.isEmpty()) {
				throw new IOException(NLS.bind(Messages.ciso_noUrn, part.line()));
			}
		}

		/** Whether it is answered by people. */
		boolean asks() {
			return assessable || !questions.isEmpty();
		}

		/** Whether something below it is assessed. */
		boolean isWhole() {
			return assessableBelow;
		}

		/** The code of the nearest heading that has one. */
		Optional<String> refAbove() {
			Node at = parent;
			while (at != null && at.ref.isEmpty()) {
				at = at.parent;
			}
			return at == null ? Optional.empty() : Optional.of(at.ref);
		}

		private String shortUrn() {
			String last = urn.substring(urn.lastIndexOf(':') + 1);
			return last.isEmpty() ? urn : last;
		}

		/** What a sentence calls it. */
		String called() {
			return Texts.excerpt(ref.isEmpty() ? name.isEmpty() ? shortUrn() : name.text() : ref, QUOTED);
		}
	}

	final Part library;
	final Part framework;
	final Part objects;
	/** As the texts stand in the file; empty where the library does not say. */
	final String language;
	final List<Node> nodes = new ArrayList<>();
	/** Those that stand below no other. */
	final List<Node> roots = new ArrayList<>();

	private CisoLibrary(Fields file) throws IOException {
		language = Part.language(new Part(without(file, "translations"), "").text("locale"));
		library = new Part(file, language);
		objects = library.part("objects").orElseThrow(() -> new IOException(Messages.ciso_none));
		framework = framework();
		for (Part part : framework.parts("requirement_nodes")) {
			nodes.add(new Node(part));
		}
		if (nodes.stream().noneMatch(Node::asks)) {
			throw new IOException(Messages.ciso_empty);
		}
		grow();
	}

	/** @throws IOException with a sentence where the file is something else, or no tree can be made of it */
	static CisoLibrary of(Value file) throws IOException {
		if (file instanceof Fields fields && fields.values().containsKey("objects") && fields.values().containsKey("urn")) {
			return new CisoLibrary(fields);
		}
		throw new IOException(Messages.ciso_none);
	}

	private static Fields without(Fields fields, String key) {
		var others = new LinkedHashMap<>(fields.values());
		others.remove(key);
		return new Fields(others, fields.size(), fields.line());
	}

	private Part framework() throws IOException {
		if (objects.has("framework")) {
			return objects.part("framework").orElseThrow();
		}
		List<Part> several = objects.parts("frameworks");
		if (several.size() > 1) {
			throw new IOException(NLS.bind(Messages.ciso_frameworks, several.size()));
		}
		if (several.isEmpty()) {
			throw new IOException(
					objects.keys().isEmpty() ? Messages.ciso_none : NLS.bind(Messages.ciso_noFramework, String.join(", ", objects.keys())));
		}
		return several.getFirst();
	}

	private void grow() throws IOException {
		var byUrn = new LinkedHashMap<String, Node>();
		for (Node node : nodes) {
			Node before = byUrn.putIfAbsent(node.urn, node);
			if (before != null) {
				throw new IOException(NLS.bind(Messages.ciso_urnTwice,
						new Object[] { Texts.excerpt(node.urn, QUOTED), before.part.line(), node.part.line() }));
			}
		}
		for (Node node : nodes) {
			node.parent = node.parentUrn.isEmpty() ? null : byUrn.get(node.parentUrn);
			if (node.parent != null) {
				node.parent.children.add(node);
			} else if (node.parentUrn.isEmpty()) {
				roots.add(node);
			} else {
				throw new IOException(NLS.bind(Messages.ciso_noParent,
						new Object[] { node.part.line(), node.called(), Texts.excerpt(node.parentUrn, QUOTED) }));
			}
		}
		for (Node node : nodes) {
			int above = 0;
			for (Node at = node.parent; at != null; at = at.parent) {
				at.assessableBelow |= node.assessable;
				if (++above == DimensionTree.MOST_LEVELS) {
					throw new IOException(
							NLS.bind(Messages.ciso_circle, new Object[] { node.part.line(), node.called(), DimensionTree.MOST_LEVELS }));
				}
			}
		}
	}
}
