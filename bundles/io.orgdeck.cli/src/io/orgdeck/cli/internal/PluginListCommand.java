package io.orgdeck.cli.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.orgdeck.core.plugins.Plugin;
import io.orgdeck.core.plugins.Plugins;
import io.orgdeck.model.Texts;

/** {@code orgdeck plugin list}: one line or JSON object per plug-in, with how it fares and why. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class PluginListCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = "--json")
	private boolean json;

	@Override
	public void run() {
		List<Plugin> plugins = Plugins.ofUser().installed();
		if (json) {
			var all = new JsonArray();
			plugins.forEach(plugin -> all.add(describe(plugin)));
			Json.print(all, spec);
		} else if (plugins.isEmpty()) {
			spec.commandLine().getOut().println(Messages.pluginNone);
		} else {
			plugins.forEach(plugin -> spec.commandLine().getOut().println(line(plugin)));
		}
	}

	private static String line(Plugin plugin) {
		var brings = Plugins.brings(plugin);
		var more = brings.isEmpty() ? plugin.reason() : NLS.bind(Messages.pluginBrings, String.join(", ", brings));
		return NLS.bind(Messages.pluginLine, new Object[] { plugin.name(), Texts.or(plugin.version(), Messages.notSaid), plugin.title(),
				Texts.or(plugin.vendor(), Messages.notSaid), plugin.state().label(), more }).strip();
	}

	private static JsonObject describe(Plugin plugin) {
		var object = new JsonObject();
		object.addProperty("name", plugin.name());
		object.addProperty("version", plugin.version());
		object.addProperty("title", plugin.title());
		object.addProperty("vendor", plugin.vendor());
		object.addProperty("state", plugin.state().name().toLowerCase(Locale.ROOT));
		object.addProperty("reason", plugin.reason());
		var brings = new JsonArray();
		Plugins.brings(plugin).forEach(brings::add);
		object.add("brings", brings);
		object.addProperty("file", plugin.jar().toString());
		return object;
	}
}
