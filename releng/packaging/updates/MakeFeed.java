import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes and signs the feed that tells the workbench of a new version. Run from its source by the script beside it. */
public final class MakeFeed {

	private static final String ALGORITHM = "Ed25519";
	private static final String FEED = "updates.json";
	private static final int KEY_BYTES = 32;
	private static final int JAVA = 21;
	private static final Pattern ARCHIVE = Pattern.compile("orgdeck-.*-(\\w+\\.\\w+\\.(?:x86_64|aarch64))\\.(?:zip|tar\\.gz)");
	private static final Pattern INSTALLER = Pattern.compile("orgdeck[-_].*\\.(deb|rpm|msi)");
	/** A version as the workbench says it of itself. */
	private static final Pattern VERSION = Pattern.compile("^io\\.orgdeck\\.core,([^,]+),", Pattern.MULTILINE);

	private MakeFeed() {
	}

	public static void main(String[] arguments) throws GeneralSecurityException {
		try {
			make(arguments);
		} catch (IOException failed) {
			System.err.println(failed.getMessage());
			System.exit(1);
		}
	}

	private static void make(String[] arguments) throws IOException, GeneralSecurityException {
		if (arguments[1].equals("--new-key")) {
			makeKey(Path.of(arguments[2]));
			return;
		}
		if (arguments[1].equals("--sign")) {
			signBeside(Path.of(arguments[3]), key(Path.of(arguments[2])));
			return;
		}
		var products = Path.of(arguments[0]);
		var folder = arguments.length > 3 ? Path.of(arguments[3]) : products;
		var key = arguments.length > 2 ? key(Path.of(arguments[2])) : null;
		var files = new ArrayList<String>();
		try (Stream<Path> all = Files.list(folder)) {
			for (Path file : all.sorted().toList()) {
				var entry = entry(file);
				if (entry != null) {
					files.add(entry);
					if (key != null) {
						signBeside(file, key);
					}
				}
			}
		}
		if (files.isEmpty()) {
			throw new IOException("There is no archive or installer in " + folder + ". Build them with releng/verify.");
		}
		var release = "{\"version\":" + text(version(folder, products)) + ",\"date\":"
				+ text(date().toString()) + ",\"java\":" + JAVA + ",\"notes\":" + text(Files.readString(Path.of(arguments[1])).strip())
				+ ",\"files\":[" + String.join(",", files) + "]}";
		var signature = key == null ? "" : sign(key, release.getBytes(StandardCharsets.UTF_8));
		Files.writeString(folder.resolve(FEED), "{\"release\":" + text(release) + ",\"signature\":" + text(signature) + "}\n");
		System.err.println(folder.resolve(FEED) + (key == null ? ", not signed" : ", signed") + ": " + files.size() + " files");
	}

	private static void signBeside(Path file, PrivateKey key) throws IOException, GeneralSecurityException {
		Files.writeString(file.resolveSibling(file.getFileName() + ".sig"), sign(key, Files.readAllBytes(file)) + "\n");
	}

	private static String entry(Path file) throws IOException, GeneralSecurityException {
		var name = file.getFileName().toString();
		var archive = ARCHIVE.matcher(name);
		var installer = INSTALLER.matcher(name);
		if (archive.matches()) {
			return entry(file, archive.group(1), "archive");
		}
		if (installer.matches()) {
			var kind = installer.group(1);
			return entry(file, kind.equals("msi") ? "win32.win32.x86_64" : "linux.gtk.x86_64", kind);
		}
		return null;
	}

	private static String entry(Path file, String system, String kind) throws IOException, GeneralSecurityException {
		var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		return "{\"system\":" + text(system) + ",\"kind\":" + text(kind) + ",\"name\":" + text(file.getFileName().toString()) + ",\"size\":"
				+ Files.size(file) + ",\"sha256\":" + text(hash) + "}";
	}

	/** All products of a build have the same. */
	private static String version(Path folder, Path products) throws IOException {
		for (var place : new LinkedHashSet<>(List.of(folder, products))) {
			if (!Files.isDirectory(place)) {
				continue;
			}
			try (Stream<Path> all = Files.find(place, 10, (path, attributes) -> path.endsWith("bundles.info"))) {
				for (Path list : all.toList()) {
					var version = VERSION.matcher(Files.readString(list));
					if (version.find()) {
						return version.group(1);
					}
				}
			}
		}
		throw new IOException(
				"There is no product in " + products + ", so nobody can say which version this is. Build one with releng/run.");
	}

	/** Of this day, or of the moment that a reproducible build states. */
	private static LocalDate date() {
		var epoch = System.getenv("SOURCE_DATE_EPOCH");
		return epoch == null ? LocalDate.now(ZoneOffset.UTC)
				: LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
	}

	private static void makeKey(Path file) throws IOException, GeneralSecurityException {
		var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
		var lines = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(pair.getPrivate().getEncoded());
		var text = "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, text);
		} else {
			Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
		}
		System.out.println(digits(pair.getPublic()));
	}

	private static String digits(PublicKey key) {
		var encoded = key.getEncoded();
		return HexFormat.of().formatHex(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
	}

	private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
		var lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("-----")).toList();
		return KeyFactory.getInstance(ALGORITHM)
				.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(String.join("", lines))));
	}

	private static String sign(PrivateKey key, byte[] bytes) throws GeneralSecurityException {
		var signature = Signature.getInstance(ALGORITHM);
		signature.initSign(key);
		signature.update(bytes);
		return HexFormat.of().formatHex(signature.sign());
	}

	/** A text of JSON. */
	private static String text(String plain) {
		var out = new StringBuilder("\"");
		for (var character : List.of(plain.split(""))) {
			out.append(switch (character) {
				case "\"" -> "\\\"";
				case "\\" -> "\\\\";
				case "\n" -> "\\n";
				case "\t" -> "\\t";
				case "\r" -> "";
				default -> character;
			});
		}
		return out.append('"').toString();
	}
}
