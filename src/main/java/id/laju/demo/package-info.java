/** What only the demonstration has: the notice with its accounts. */
package id.laju.demo;
