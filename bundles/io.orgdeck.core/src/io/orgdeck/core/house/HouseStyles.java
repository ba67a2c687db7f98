package io.orgdeck.core.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;

/** Which house style counts: a client's own, which the assessment carries, before that of the firm, before the product's. */
public final class HouseStyles {

	private static final String FOLDER = "house";
	private static final String FILE = "firm." + HouseStyleFile.EXTENSION;

	private HouseStyles() {
	}

	/**
	 * The style in which files about an assessment are written.
	 *
	 * @throws StoreException with a sentence, when one that is set cannot be read
	 */
	public static HouseStyle of(Assessment assessment) throws StoreException {
		Optional<HouseStyle> clients = ofClient(assessment);
		return clients.isPresent() ? clients.get() : ofFirm().orElse(HouseStyle.STANDARD);
	}

	/** The style that the assessment carries. */
	public static Optional<HouseStyle> ofClient(Assessment assessment) throws StoreException {
		String text = assessment.getClient() == null ? null : assessment.getClient().getHouseStyle();
		return text == null || text.isBlank() ? Optional.empty() : Optional.of(HouseStyleFile.parse(text, Messages.clientsOwn));
	}

	/** The style of the firm, as this user has set it. */
	public static Optional<HouseStyle> ofFirm() throws StoreException {
		Path file = file();
		return Files.isRegularFile(file) ? Optional.of(HouseStyleFile.read(file)) : Optional.empty();
	}

	/** Sets the style of the firm; empty for the product's own. */
	public static void setFirm(Optional<HouseStyle> house) throws IOException {
		if (house.isPresent()) {
			StateFolder.make(FOLDER);
			HouseStyleFile.write(house.get(), file(), true);
		} else {
			Files.deleteIfExists(file());
		}
	}

	private static Path file() {
		return StateFolder.path().resolve(FOLDER).resolve(FILE);
	}
}
