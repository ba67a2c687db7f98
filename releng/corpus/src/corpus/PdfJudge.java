package corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a PDF as something that screen readers read (PDF/UA-1) and archives keep (PDF/A-2a). */
public final class PdfJudge {

	private static final List<String> RULES = List.of("ua1", "2a");

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfJudge() {
	}

	/** Prints what is wrong with files, each line after the file's path and a tab. */
	public static void main(String[] files) throws IOException {
		for (String file : files) {
			errors(Path.of(file)).forEach(error -> System.out.println(file + '\t' + error.replaceAll("\\s+", " ")));
		}
	}

	/** What is wrong with a file, a line for each rule that it breaks and place where it does; none when all is well. */
	static synchronized List<String> errors(Path file) throws IOException {
		var errors = new ArrayList<String>();
		for (String rules : RULES) {
			PDFAFlavour flavour = PDFAFlavour.byFlavourId(rules);
			try (InputStream in = Files.newInputStream(file);
					var parser = Foundries.defaultInstance().createParser(in, flavour);
					var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, true, false)) {
				for (TestAssertion one : validator.validate(parser).getTestAssertions()) {
					if (one.getStatus() == TestAssertion.Status.FAILED) {
						errors.add(rules + " " + one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " "
								+ one.getMessage() + " "
								+ one.getLocation().getContext());
					}
				}
			} catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
				throw new IOException(e);
			}
		}
		return errors;
	}
}
