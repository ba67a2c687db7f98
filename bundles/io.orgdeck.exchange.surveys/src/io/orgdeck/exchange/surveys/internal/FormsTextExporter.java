package io.orgdeck.exchange.surveys.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.surveys.internal.AskedQuestions.Choice;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/**
 * The questions as plain text, numbered and with lettered answers, as they can be pasted: into a Word document that Microsoft Forms
 * takes by its quick import, or question by question into any other tool. Each question begins with its id, by which answers find back.
 */
public final class FormsTextExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		AskedQuestions asked = AskedQuestions.of(report, options.values());
		var text = new StringBuilder("\ufeff").append(Typed.line(asked.title())).append("\r\n");
		int number = 0;
		for (Card card : asked.cards()) {
			text.append("\r\n").append(AskedQuestions.heading(card)).append("\r\n");
			for (Question question : asked.of(card)) {
				number++;
				text.append("\r\n").append(number).append(". ").append(question.getId()).append(' ').append(Typed.line(question.getText()))
						.append(Scale.of(question).isSeveral() ? ' ' + Messages.ask_several : AskedQuestions.howTyped(question))
						.append("\r\n");
				char letter = 'A';
				for (Choice choice : AskedQuestions.choices(question)) {
					text.append(letter++).append(". ").append(Typed.line(choice.words())).append("\r\n");
				}
			}
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}
}
