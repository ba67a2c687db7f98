package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.Voices;
import io.orgdeck.core.coding.Voices.Voice;
import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.Dimension;

/** What people said: each theme with how many speak of it and the quotes that were chosen for it, as far as the guard shows them. */
final class VoicesSection {

	static final String ID = "voices";

	private final PaperSource source;
	private final Messages messages;

	VoicesSection(PaperSource source) {
		this.source = source;
		this.messages = source.messages();
	}

	/** Empty where nothing was coded under a theme. */
	Optional<ReportSection> section() {
		var blocks = new ArrayList<Block>();
		Voices.of(source.assessment(), source.edition().guard(source.assessment())).stream().filter(Voice::any)
				.forEach(voice -> add(blocks, voice));
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new ReportSection(ID, messages.headingVoices, false, blocks));
	}

	private void add(List<Block> blocks, Voice voice) {
		blocks.add(new Heading(2, Texts.or(voice.theme().getName(), messages.voicesUnnamed)));
		if (!Texts.isBlank(voice.theme().getText())) {
			blocks.add(new Paragraph(voice.theme().getText().strip()));
		}
		String people = voice.people().isPresent()
				? source.words().language().counted(messages.voicesPeople, voice.people().getAsInt())
				: messages.voicesFew;
		blocks.add(new Paragraph(people + linked(messages.voicesSpeaksTo, Words.joined(voice.theme().getDimensions(), Dimension::getName))
				+ linked(messages.voicesQuestions, Words.joined(voice.theme().getQuestions(), Names::code))
				+ linked(messages.voicesFindings, Words.joined(voice.theme().getFindings(), Finding::getCode))));
		if (!voice.quotes().isEmpty()) {
			blocks.add(new Bullets(voice.quotes().stream().map(PlacedPassage::words)
					.map(words -> NLS.bind(messages.voicesQuote, Typed.line(words))).toList()));
		}
	}

	private static String linked(String sentence, String names) {
		return names.isEmpty() ? "" : ' ' + NLS.bind(sentence, names);
	}
}
