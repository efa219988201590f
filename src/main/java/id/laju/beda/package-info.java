/** What differs between two versions of a model or decision table, or between a proposal and what holds: in words and on the pictures. */
package id.laju.beda;
