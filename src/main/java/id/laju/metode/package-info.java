/**
 * Test methods with their versions, and who is authorised to test by them; relies on layanan for the parameters and on staf for the
 * people. The laboratory asks here before it assigns and before it takes a result.
 */
package id.laju.metode;
