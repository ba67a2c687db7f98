package io.orgdeck.cli.internal;

import java.util.ResourceBundle;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.PicocliException;

import io.orgdeck.core.ContributionLog;

/**
 * Commands that other bundles bring through the extension point {@code io.orgdeck.cli.commands}, so that this one need not know
 * them. One that cannot be used is logged once and left out.
 */
public final class ContributedCommands {

	static final String EXTENSION_POINT = "io.orgdeck.cli.commands";

	private ContributedCommands() {
	}

	/** Adds the commands of the running platform. */
	public static void addTo(CommandLine commands) {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		if (registry != null) { // there is none where the platform does not run
			addTo(commands, registry, ContributionLog.platform());
		}
	}

	static void addTo(CommandLine commands, IExtensionRegistry registry, ContributionLog log) {
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			String contributor = element.getContributor().getName();
			try {
				add(element.createExecutableExtension("class"), commands, contributor, log);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.warn(NLS.bind(Messages.commandUnusable, element.getAttribute("class"), contributor), e);
			}
		}
	}

	private static void add(Object command, CommandLine commands, String contributor, ContributionLog log) {
		var line = new CommandLine(command);
		if (commands.getSubcommands().containsKey(line.getCommandName())) {
			log.warn(NLS.bind(Messages.commandTwice, line.getCommandName(), contributor), null);
			return;
		}
		ResourceBundle help = HelpTexts.beside(command.getClass());
		try {
			commands.addSubcommand(line);
			line.setResourceBundle(help); // by then its name is that below orgdeck, by which the texts are found
		} catch (PicocliException e) {
			log.warn(NLS.bind(Messages.commandUnusable, command.getClass().getName(), contributor), e);
		}
	}
}
