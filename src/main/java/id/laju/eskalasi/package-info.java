/** Tells the role that a model names when a step is late, and who keeps the calendar when a year is missing from it. */
package id.laju.eskalasi;
