/**
 * Plug-ins of others: what a jar says of itself, whether it may be installed, the user's folder of plug-ins and how each of them
 * fares. The launcher adds what lies in the folder at the next start.
 */
package io.orgdeck.core.plugins;
