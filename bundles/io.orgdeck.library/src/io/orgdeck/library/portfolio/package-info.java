/** All clients of a library beside each other: how they stand on each dimension, how that has changed, and what is to be done for them. */
package io.orgdeck.library.portfolio;
