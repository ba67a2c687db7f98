package io.orgdeck.exchange.decks.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** A library in the shape in which CISO Assistant offers them, with everything in it that one may hold. */
final class Harbour {

	static final String LIBRARY = """
			convert_library_version: v2
			urn: urn:harbour:risk:library:harbour-1
			locale: en
			ref_id: harbour-1
			name: Harbour checks
			description: "What a harbour looks after.\\L\\
			  Twice a year."
			copyright: Free for everybody
			version: 3
			publication_date: 2026-03-01
			provider: Harbour masters
			packager: quay
			labels: [ports]
			translations:
			  fr:
			    name: Contrôles du port
			    description: Ce dont un port prend soin.
			    copyright: Libre pour tous
			dependencies:
			- urn:harbour:risk:library:other
			objects:
			  threats:
			  - urn: urn:harbour:risk:threat:flood
			    ref_id: T1
			    name: Flood
			  - urn: urn:harbour:risk:threat:fire
			    ref_id: T2
			    name: Fire
			  reference_controls:
			  - urn: urn:harbour:risk:function:pump
			    name: Pumps
			  risk_matrix:
			  - urn: urn:harbour:risk:matrix:small
			    name: Small matrix
			  requirement_mapping_sets:
			  - urn: urn:harbour:risk:mapping:a-to-b
			  framework:
			    urn: urn:harbour:risk:framework:harbour-1
			    ref_id: harbour-1
			    name: Harbour framework
			    description: Read it at the quay.
			    min_score: 0
			    max_score: 3
			    scores_definition:
			    - score: 0
			      name: Adrift
			      description: Nobody looks after it.
			      translations: {fr: {name: À la dérive, description: Personne ne s'en occupe.}}
			    - score: 1
			      name: Moored
			    - score: 3
			      name: Anchored
			      description: It holds in a storm.
			      description_doc: Written in the log.
			    implementation_groups_definition:
			    - ref_id: S
			      name: Small harbours
			      description: Up to ten boats
			      translations: {fr: {name: Petits ports, description: Jusqu'à dix bateaux}}
			    - ref_id: "L; large"
			      name: Large harbours
			      default_selected: true
			    requirement_nodes:
			    - urn: urn:harbour:risk:req_node:harbour-1:q
			      assessable: false
			      depth: 1
			      ref_id: Q
			      name: Quay
			      description: Where boats lie.
			      annotation: Quays are walked daily.
			      translations: {fr: {name: Quai, description: Là où sont les bateaux.}}
			    - urn: urn:harbour:risk:req_node:harbour-1:q.1
			      assessable: false
			      depth: 2
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q
			      ref_id: Part one of the quay
			      name: Ropes
			      weight: 2
			    - urn: urn:harbour:risk:req_node:harbour-1:q.1.1
			      assessable: true
			      depth: 3
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q.1
			      ref_id: Q.1.1
			      name: Rope check
			      description: Ropes are looked at every week.
			      annotation: Wet ropes rot.
			      typical_evidence: The rope book
			      weight: 3
			      implementation_groups: [S, "L; large"]
			      threats: [urn:harbour:risk:threat:flood]
			      reference_controls: [urn:harbour:risk:function:pump, urn:harbour:risk:function:net]
			      translations:
			        fr: {name: Contrôle des cordages, description: Les cordages sont vus chaque semaine., annotation: Mouillés ils pourrissent., typical_evidence: Le cahier}
			        de: {name: Seile prüfen}
			      questions:
			        urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:
			          type: unique_choice
			          text: Who looks at them?
			          translations: {fr: {text: "Qui les regarde ?"}}
			          choices:
			          - urn: urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:choice:1
			            value: Nobody
			            translations: {fr: {value: Personne}}
			          - urn: urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:choice:2
			            value: The crew
			            description: Anybody on board
			          - urn: urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:choice:3
			            value: A rigger
			          - urn: urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:choice:4
			            value: N/A
			        urn:harbour:risk:req_node:harbour-1:q.1.1:question:2:
			          type: text
			          text: Since when?
			          depends_on:
			            question: urn:harbour:risk:req_node:harbour-1:q.1.1:question:1
			            answers: [urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:choice:2, urn:harbour:risk:req_node:harbour-1:q.1.1:question:1:choice:3]
			            condition: any
			        urn:harbour:risk:req_node:harbour-1:q.1.1:question:3:
			          type: multiple_choice
			          text: Which ropes?
			          choices:
			          - {urn: "c:1", value: Bow}
			          - {urn: "c:2", value: Stern}
			          - {urn: "c:3", value: Spring}
			        urn:harbour:risk:req_node:harbour-1:q.1.1:question:4:
			          type: unique_choice
			          text: Are there spares?
			          depends_on:
			            question: urn:harbour:risk:req_node:harbour-1:q.1.1:question:3
			            answers: ["c:1", "c:2"]
			            condition: all
			          choices:
			          - {urn: "s:1", value: Plenty, add_score: 8}
			          - {urn: "s:2", value: Hardly, add_score: -2.5}
			    - urn: urn:harbour:risk:req_node:harbour-1:q.1.2
			      assessable: true
			      depth: 3
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q.1
			      implementation_groups: ["S; Night"]
			    - urn: urn:harbour:risk:req_node:harbour-1:node9
			      assessable: true
			      depth: 3
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q.1
			      description: "Fenders hang:\\n- fore\\n- aft"
			    - urn: urn:harbour:risk:req_node:harbour-1:q.2
			      assessable: true
			      depth: 2
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q
			      ref_id: Q.2
			      name: Lamps
			      description: Lamps burn at night.
			    - urn: urn:harbour:risk:req_node:harbour-1:q.2.a
			      assessable: true
			      depth: 3
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q.2
			      ref_id: Q.2.a
			      description: Each lamp has a spare wick.
			    - urn: urn:harbour:risk:req_node:harbour-1:q.2.b
			      assessable: false
			      depth: 3
			      parent_urn: urn:harbour:risk:req_node:harbour-1:q.2
			      ref_id: Q.2.b
			      name: On wicks
			      description: Wicks are cut short.
			    - urn: urn:harbour:risk:req_node:harbour-1:c
			      assessable: false
			      depth: 1
			      description: The crane, which lifts what nobody can carry
			      translations: {fr: {description: La grue}}
			    - urn: urn:harbour:risk:req_node:harbour-1:c.1
			      assessable: true
			      depth: 2
			      parent_urn: urn:harbour:risk:req_node:harbour-1:c
			      ref_id: 1.10
			      name: =Load
			      description: The load is written on it.
			    - urn: urn:harbour:risk:req_node:harbour-1:n
			      assessable: false
			      depth: 1
			      ref_id: N
			      name: Notes
			      description: For whoever comes next.
			""";

	private Harbour() {
	}

	static DeckImport read(String library) throws IOException {
		return read(library.getBytes(StandardCharsets.UTF_8));
	}

	static DeckImport read(byte[] library) throws IOException {
		return DeckReader.read(new CisoReader().read(new ByteArrayInputStream(library), "harbour.yaml", new NullProgressMonitor()));
	}

	static Deck deck(String library) throws IOException {
		DeckImport read = read(library);
		return read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
	}

	/** The question whose id ends so. */
	static Question question(Deck deck, String end) {
		return Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream()).filter(one -> one.getId().endsWith(end)).findFirst()
				.orElseThrow();
	}

	/** A library with these nodes. */
	static String of(String nodes) {
		return "urn: urn:x:library:x\nname: X\nobjects:\n  framework:\n    requirement_nodes:\n" + nodes.indent(4);
	}
}
