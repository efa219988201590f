/** Calibration: reference standards, measurements point by point, certificates for people and machines, the history of instruments. */
package id.laju.kalibrasi;
