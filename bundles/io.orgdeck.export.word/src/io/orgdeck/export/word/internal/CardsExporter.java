package io.orgdeck.export.word.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.cards.CardPack;

/** The cards of the deck to print and cut, in Word. Options: {@link CardPack#LAYOUT} and {@link CardPack#CARDS}. */
public final class CardsExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new CardPack(report, options).write(out, monitor);
	}
}
