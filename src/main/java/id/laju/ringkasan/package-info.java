/** Figures for those who lead a balai: how many customers, samples and orders there are and how far, orders by month, and what analysts did. Relies on what mesin remembers. */
package id.laju.ringkasan;
