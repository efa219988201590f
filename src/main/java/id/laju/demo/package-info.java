/** What only the demonstration has: the notice with its accounts, and cases to begin with, which features make ({@link id.laju.demo.KasusContoh}). */
package id.laju.demo;
