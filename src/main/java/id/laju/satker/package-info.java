/** The balai that this installation serves, with their settings; a satker's code is its tenant in the engine. */
package id.laju.satker;
