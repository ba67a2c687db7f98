package io.orgdeck.core.language;

/**
 * A file with texts of the product.
 *
 * @param bundle  symbolic name of its bundle
 * @param path    in that bundle, with slashes
 * @param content the whole of it
 */
public record TextFile(String bundle, String path, String content) {
}
