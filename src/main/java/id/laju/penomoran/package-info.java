/** Numbers of letters, orders, samples and reports: patterns per satker as data, given once, never used again; relies on satker for the year. */
package id.laju.penomoran;
