/**
 * All words of the product in another language: a sheet for a translator, what is wrong in it, and the pack that is made of it without any
 * Java. The launcher gives the texts of installed packs to the bundles that say them.
 */
package io.orgdeck.core.language;
