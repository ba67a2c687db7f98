import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

/** The people and votes of an assessment as a plain XML file, an element for each person and each vote. */
record VotesAsXml(Path file) {

	void write(Assessment assessment) throws IOException, XMLStreamException {
		try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
			XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeStartElement("assessment");
			for (Participant participant : assessment.getParticipants()) {
				writer.writeCharacters("\n  ");
				writer.writeEmptyElement("participant");
				writer.writeAttribute("id", participant.getId());
				writer.writeAttribute("name", participant.getName());
				writer.writeAttribute("group", participant.getGroup().getId());
			}
			for (Ballot ballot : assessment.getSessions().getFirst().getBallots()) {
				for (Vote vote : ballot.getVotes()) {
					write(vote, ballot, assessment.getParticipants().get(vote.participant() - 1), writer);
				}
			}
			writer.writeCharacters("\n");
			writer.writeEndElement();
			writer.writeEndDocument();
			writer.flush();
		}
	}

	private static void write(Vote vote, Ballot ballot, Participant participant, XMLStreamWriter writer) throws XMLStreamException {
		writer.writeCharacters("\n  ");
		writer.writeEmptyElement("vote");
		writer.writeAttribute("id", ballot.getId() + '-' + vote.participant());
		writer.writeAttribute("participant", participant.getId());
		writer.writeAttribute("question", ballot.getQuestion().getId());
		switch (vote.answer()) {
			case Answer.Rated rated -> writer.writeAttribute("level", rated.level());
			case Answer.Given given -> writer.writeAttribute("given", given.text());
			case Answer.DontKnow unknown -> writer.writeAttribute("dontKnow", "true");
			case Answer.DoesNotApply reason -> writer.writeAttribute("reason", reason.reason());
		}
		if (!vote.comment().isEmpty()) {
			writer.writeAttribute("comment", vote.comment());
		}
	}

	/** Looks at every attribute, and makes nothing of them. */
	int parse() throws IOException, XMLStreamException {
		int characters = 0;
		try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			var reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					for (int i = 0; i < reader.getAttributeCount(); i++) {
						characters += reader.getAttributeValue(i).length();
					}
				}
			}
			reader.close();
		}
		return characters;
	}
}
