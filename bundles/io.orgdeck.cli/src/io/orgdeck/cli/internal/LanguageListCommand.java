package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.orgdeck.core.language.InstalledLanguage;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.language.ScreenLanguage;
import io.orgdeck.core.words.Language;

/** {@code orgdeck language list}: the installed languages, how far each is, and which one the screen is in. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class LanguageListCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = "--json")
	private boolean json;

	@Override
	public void run() {
		List<InstalledLanguage> languages = InstalledLanguage.all(ProductTexts.running());
		if (json) {
			var all = new JsonArray();
			languages.forEach(language -> all.add(describe(language)));
			Json.print(all, spec);
			return;
		}
		PrintWriter out = spec.commandLine().getOut();
		languages.forEach(language -> out.println(NLS.bind(language.off() ? Messages.languageOff : Messages.languageLine,
				new Object[] { language.tag(), language.name(), language.state() })));
		if (languages.isEmpty()) {
			out.println(Messages.languageNone);
		}
		Language screen = Language.onScreen();
		out.println(NLS.bind(ScreenLanguage.chosen().isPresent() ? Messages.languageChosen : Messages.languageComputers,
				screen.name(), screen.draft().map(draft -> " (" + draft + ')').orElse("")));
	}

	private static JsonObject describe(InstalledLanguage language) {
		var object = new JsonObject();
		object.addProperty("language", language.tag());
		object.addProperty("name", language.name());
		object.addProperty("texts", language.state().texts());
		object.addProperty("translated", language.state().translated());
		object.addProperty("drafts", language.state().drafts());
		object.addProperty("stale", language.state().stale());
		object.addProperty("off", language.off());
		object.addProperty("file", language.pack().toString());
		return object;
	}
}
