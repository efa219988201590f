/** Tells the role that a model names when a step is late. */
package id.laju.eskalasi;
