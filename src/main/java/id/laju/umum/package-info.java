/** Small value helpers that every feature uses: money, dates, words, refused input. Knows no other package. */
package id.laju.umum;
