/** The laboratory: samples are received, assigned, tested, verified and validated, blind to whose they are; relies on permohonan. */
package id.laju.pengujian;
