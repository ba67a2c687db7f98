/** What Word, Excel and slides share, so that all files of a client look and behave as those of one house. */
package io.orgdeck.office;
