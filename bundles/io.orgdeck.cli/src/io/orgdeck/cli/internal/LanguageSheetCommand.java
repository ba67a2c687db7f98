package io.orgdeck.cli.internal;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.export.TablesWriters;
import io.orgdeck.core.language.InstalledLanguage;
import io.orgdeck.core.language.LanguagePack;
import io.orgdeck.core.language.LanguageSheet;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.SheetReaders;

/** {@code orgdeck language sheet}: writes every text of the product for a translator, with the translations so far. */
@Command(name = "sheet", mixinStandardHelpOptions = true)
final class LanguageSheetCommand implements Callable<Integer> {

	private static final int WIDE = 8;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.LANGUAGE}")
	private String tag;

	@Option(names = "--from", paramLabel = "${bundle:label.FILE}")
	private Path from;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		if (!LanguageSheet.TAG.matcher(tag).matches()) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.languageNoTag, tag));
		}
		boolean asText = target.name().toLowerCase(Locale.ROOT).endsWith(".csv");
		Path out = target.checked(asText ? OutputFile.TABLE : "xlsx");
		ProductTexts texts = ProductTexts.running();
		LanguageSheet sheet = earlier(texts).renewed(texts);
		if (!sheet.tag().equals(tag)) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.languageOther, sheet.tag(), tag));
		}
		SafeFile.write(out, target.replace(), stream -> {
			if (asText) {
				var text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
				sheet.csv(text);
				text.flush();
			} else {
				TablesWriters.platform().find("xlsx").orElseThrow().write(tag, List.of(table(sheet)), stream, new NullProgressMonitor());
			}
		});
		spec.commandLine().getOut().println(sheet.completeness());
		return 0;
	}

	private LanguageSheet earlier(ProductTexts texts) throws StoreException {
		if (from != null) {
			return read(from);
		}
		for (InstalledLanguage language : InstalledLanguage.all(texts)) {
			if (language.tag().equals(tag)) {
				return LanguagePack.sheet(language.pack()).orElseThrow();
			}
		}
		return LanguageSheet.empty(tag, texts);
	}

	/** A sheet, or the one in a pack. */
	static LanguageSheet read(Path file) throws StoreException {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")
				? LanguagePack.sheet(file)
						.orElseThrow(() -> new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.languageNoPack, file)))
				: LanguageSheet.read(SheetReaders.platform().read(file));
	}

	private static Table table(LanguageSheet sheet) {
		List<List<String>> rows = sheet.rows();
		var columns = new ArrayList<Column>();
		for (String heading : rows.getFirst()) {
			boolean isLong = heading.startsWith("English") || heading.equals("Translation");
			columns.add(new Column(heading, heading, isLong ? ColumnType.LONG_TEXT : ColumnType.TEXT, isLong ? WIDE : 2));
		}
		return new Table("texts", "Texts", columns, rows.stream().skip(1).map(row -> row.stream().map(Cell::of).toList()).toList(), "", "");
	}
}
