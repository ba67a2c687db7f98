package io.orgdeck.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.Version;

import io.orgdeck.core.language.LanguagePack;
import io.orgdeck.core.language.LanguageSheet;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.language.PseudoLanguage;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;

/** The running product in the language for tests: fragments with its texts, and content in words of another kind. */
public final class PseudoTexts {

	private static final String BUNDLES = "osgi.bundles";
	/** What the harness has told this process and another has to know as well. */
	private static final List<String> HANDED_ON = List.of("osgi.os", "osgi.ws", "osgi.arch", "osgi.dev",
			"org.osgi.framework.bootdelegation", "org.eclipse.swt.internal.SessionManagerDBus.disable", "java.library.path");

	private PseudoTexts() {
	}

	/** The jar of a fragment for each bundle that says something, by the bundle's name: what the launcher makes of a language pack. */
	public static Map<String, byte[]> fragments() throws IOException {
		return fragments(PseudoLanguage.sheet(ProductTexts.running()));
	}

	/** The same of any language. */
	public static Map<String, byte[]> fragments(LanguageSheet sheet) throws IOException {
		var pack = new ByteArrayOutputStream();
		LanguagePack.write(sheet, Version.emptyVersion, pack);
		Map<String, Map<String, byte[]>> hosts = new TreeMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (name.endsWith(".properties") || name.endsWith(".xml")) {
					hosts.computeIfAbsent(name.substring(0, name.indexOf('/')), any -> new TreeMap<>())
							.put(name.substring(name.indexOf('/') + 1), zip.readAllBytes());
				}
			}
		}
		var fragments = new TreeMap<String, byte[]>();
		for (Map.Entry<String, Map<String, byte[]>> host : hosts.entrySet()) {
			fragments.put(host.getKey(), fragment(host.getKey(), host.getValue()));
		}
		return fragments;
	}

	/**
	 * What starts another process with the bundles of this one, in the language for tests as a pack and the choice of it make it.
	 *
	 * @param folder     an empty one, in which the other keeps all that it keeps
	 * @param properties system properties of the other, beside those that it needs
	 */
	public static List<String> workbench(Path folder, String application, Map<String, String> properties, String... arguments)
			throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
		for (String property : HANDED_ON) {
			if (System.getProperty(property) != null) {
				command.add("-D" + property + "=" + System.getProperty(property));
			}
		}
		properties.forEach((property, value) -> command.add("-D" + property + "=" + value));
		command.addAll(List.of("-Duser.timezone=UTC", "-Duser.home=" + folder, "-Dorgdeck.state=" + folder.resolve("state"),
				"-Dorgdeck.decks=" + folder.resolve("decks"), "-jar", System.getProperty("java.class.path"),
				"-nl", PseudoLanguage.TAG.replace('-', '_'), "-data", folder.resolve("workspace").toString(),
				"-configuration", configuration(folder).toString(), "-application", application, "-consoleLog"));
		command.addAll(List.of(arguments));
		return command;
	}

	/** The same bundles as here, and the texts in the other language as fragments of them. */
	private static Path configuration(Path folder) throws IOException {
		var settings = new Properties();
		try (var in = Platform.getConfigurationLocation().getDataArea("config.ini").openStream()) {
			settings.load(in);
		}
		var bundles = new StringBuilder(settings.getProperty(BUNDLES));
		for (Map.Entry<String, byte[]> fragment : fragments().entrySet()) {
			Path jar = Files.write(folder.resolve(fragment.getKey() + ".jar"), fragment.getValue());
			bundles.append(",reference:").append(jar.toUri().toString().replace("file:///", "file:/"));
		}
		settings.setProperty(BUNDLES, bundles.toString());
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		try (var out = Files.newOutputStream(configuration.resolve("config.ini"))) {
			settings.store(out, null);
		}
		return configuration;
	}

	private static byte[] fragment(String host, Map<String, byte[]> texts) throws IOException {
		var manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", host + ".test");
		manifest.getMainAttributes().putValue("Fragment-Host", host);
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			for (Map.Entry<String, byte[]> text : texts.entrySet()) {
				jar.putNextEntry(new ZipEntry(text.getKey()));
				jar.write(text.getValue());
			}
		}
		return bytes.toByteArray();
	}

	/** Says every text of an object and of what it holds in other words, so that none is taken for the product's. */
	public static void reword(EObject root, UnaryOperator<String> words) {
		rewordOne(root, words);
		root.eAllContents().forEachRemaining(object -> rewordOne(object, words));
	}

	/** Every text of an object and of what it holds. */
	public static Set<String> texts(EObject root) {
		var texts = new TreeSet<String>();
		reword(EcoreUtil.copy(root), text -> {
			texts.add(text);
			return text;
		});
		return texts;
	}

	private static void rewordOne(EObject object, UnaryOperator<String> words) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			boolean isText = attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID()
					&& attribute.isChangeable() && !attribute.isDerived();
			if (isText && object.eGet(attribute) instanceof String said) {
				object.eSet(attribute, words.apply(said));
			} else if (isText && object.eGet(attribute) instanceof List<?> list) {
				object.eSet(attribute, list.stream().map(said -> words.apply(said.toString())).toList());
			}
		}
		if (object instanceof Ballot ballot) {
			ballot.setVotes(Votes.of(ballot.getVotes().stream().map(vote -> reworded(vote, words)).toList()));
		}
	}

	private static Vote reworded(Vote vote, UnaryOperator<String> words) {
		Answer answer = vote.answer() instanceof Answer.DoesNotApply(String reason) ? new Answer.DoesNotApply(words.apply(reason))
				: vote.answer();
		return vote.withAnswer(answer).withComment(vote.comment().isEmpty() ? "" : words.apply(vote.comment()));
	}
}
