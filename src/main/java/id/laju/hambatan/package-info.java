/** Where does it hurt: running and late cases and the times of each step and phase of a process, on its diagram and as a table, with the cases behind each number. Relies on what mesin remembers. */
package id.laju.hambatan;
