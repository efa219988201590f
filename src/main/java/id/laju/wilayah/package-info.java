/** Provinces and kabupaten/kota of Indonesia, for addresses; relies on nothing but its own tables. */
package id.laju.wilayah;
