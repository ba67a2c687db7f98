package io.orgdeck.exchange.surveys.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.exchange.surveys.internal.FormsText.Kind;
import io.orgdeck.exchange.surveys.internal.FormsText.Line;

/** The questions as plain text, as they can be pasted into any tool. */
public final class FormsTextExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		var text = new StringBuilder("\ufeff");
		for (Line line : FormsText.of(report, options)) {
			text.append(line.kind() == Kind.HEADING || line.kind() == Kind.QUESTION ? "\r\n" : "").append(line.text()).append("\r\n");
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}
}
